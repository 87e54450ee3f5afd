import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deleteDraft } from "~/domain/candidates/task-list/delete-draft.server";
import { findPages } from "~/domain/candidates/task-list/find-pages.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

export const handle = access("candidate.create", "candidate.read", "candidate.draft-deleted");
export const meta: MetaFunction = () => [{ title: "Delete a draft – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, draft, record } = found(await findPages(actor, params.candidateId ?? ""));
  if (!draft) throw redirect(paths.candidate(id));
  return { id, reference: record.reference, name: record.person.name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { reference } = found(await deleteDraft(actor, params.candidateId ?? ""));
  return redirect(`${paths.candidates}?${new URLSearchParams({ deleted: reference })}`);
}

export default function DeleteDraft() {
  const { id, reference, name } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.editCandidate(id)}>All the pages</BackLink>
      <Heading caption={reference} size="l">
        Delete the draft{name && ` of ${name}`}?
      </Heading>
      <p>Everything typed into it is deleted at once, and can’t be brought back. Nobody else is told.</p>
      <ButtonRow>
        <PostButton action={paths.deleteDraft(id)} look="warning">
          Delete the draft
        </PostButton>
        <ButtonLink href={paths.editCandidate(id)} look="plain">
          Keep it
        </ButtonLink>
      </ButtonRow>
    </Column>
  );
}
