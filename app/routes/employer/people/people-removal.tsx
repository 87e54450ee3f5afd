import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findColleague } from "~/domain/organisations/people/find-colleague.server";
import { removePerson } from "~/domain/organisations/people/remove-person.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { addressOf } from "../chosen-employer";

export const handle = access("people.manage", "member.removed");
export const meta: MetaFunction = () => [{ title: "Remove somebody – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findColleague(actor, params.membershipId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const removed = await removePerson(actor, params.membershipId ?? "");
  if (!removed.ok && removed.problem === "wrong-stage")
    return data({ refused: removed.message }, { status: 409 });
  const { organisationId } = found(removed);
  return redirect(addressOf(paths.people, organisationId, "removed"));
}

export default function RemovePersonPage() {
  const { name, organisationId, organisationName } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <Column>
      <BackLink href={addressOf(paths.people, organisationId)} />
      {refused && (
        <Notice tone="warm" title="They were not removed">
          {refused}
        </Notice>
      )}
      <Heading caption={organisationName}>Remove {name}?</Heading>
      <p>
        They see nothing of {organisationName} from then on. What they did is kept, and vacancies of theirs go
        on. We write to them. You can invite them again.
      </p>
      <form method="post">
        <Button look="warning">Remove {name}</Button>
      </form>
    </Column>
  );
}
