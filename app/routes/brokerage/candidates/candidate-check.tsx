import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answersOf } from "~/domain/candidates/task-list/answers-in-words";
import { findPages } from "~/domain/candidates/task-list/find-pages.server";
import { unfilled } from "~/domain/candidates/task-list/task-list";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { CheckedPages } from "./tasks/checked-pages";
import { SamePeople } from "./tasks/same-people";

export const handle = access("candidate.create", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Check and add – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, draft, record, tasks, same, saying } = found(await findPages(actor, params.candidateId ?? ""));
  if (!draft) throw redirect(paths.candidate(id));
  return {
    id,
    reference: record.reference,
    looking: record.looking,
    pages: tasks.map((task) => ({ ...task, answers: answersOf(record, task.page, saying) })),
    left: unfilled(tasks).map(({ page, name }) => ({ page, name })),
    same,
  };
}

export default function CheckCandidate() {
  const { id, reference, looking, pages, left, same } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.editCandidate(id)}>All the pages</BackLink>
      <Heading caption={`${reference}, not finished`}>Check and add</Heading>
      {left.length > 0 && (
        <Notice title="They can’t be added yet" tone="warm">
          <ul>
            {left.map(({ page, name }) => (
              <li key={page}>
                <a href={paths.candidatePage(id, page)}>{name}</a>: not started.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {same.length > 0 && (
        <Notice title="They may be one of your candidates already" tone="warm">
          <SamePeople same={same} />
        </Notice>
      )}
      <CheckedPages id={id} pages={pages} />
      {left.length === 0 && (
        <>
          <h2>What happens next</h2>
          <p>
            {looking
              ? "They are matched with live vacancies at once, and are on your caseload. No employer hears of them before they say yes, each time."
              : "They are on your caseload, and are suggested for nothing until they look for work. No employer hears of them before they say yes, each time."}
          </p>
          <PostButton action={paths.finishCandidate(id)}>Add the candidate</PostButton>
        </>
      )}
      <p>
        <a href={paths.candidates}>Leave it for later</a>
      </p>
    </Column>
  );
}
