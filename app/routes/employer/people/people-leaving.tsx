import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leaveEmployer } from "~/domain/organisations/people/leave-employer.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { addressOf, chosenEmployer } from "../chosen-employer";

export const handle = access("people.leave", "member.left");
export const meta: MetaFunction = () => [{ title: "Leave an organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  return { organisationId, organisationName };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  // The organisation is the address's, never their first by default: leaving the wrong one can't be undone.
  const left = await leaveEmployer(actor, new URL(request.url).searchParams.get("of") ?? "");
  if (!left.ok && left.problem === "wrong-stage") return data({ refused: left.message }, { status: 409 });
  found(left);
  return redirect(`${paths.account}?done=left`);
}

export default function LeavePage() {
  const { organisationId, organisationName } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <Column>
      <BackLink href={addressOf(paths.people, organisationId)} />
      {refused && (
        <Notice tone="warm" title="You have not left">
          {refused}
        </Notice>
      )}
      <Heading>Leave {organisationName}?</Heading>
      <p>
        You see nothing of it from then on. What you did is kept, and your vacancies go on: somebody else
        there looks after them. We write to you and to the administrators. To come back, ask one of them to
        invite you.
      </p>
      <form method="post" action={addressOf(paths.leaveEmployer, organisationId)}>
        <Button look="warning">Leave {organisationName}</Button>
      </form>
    </Column>
  );
}
