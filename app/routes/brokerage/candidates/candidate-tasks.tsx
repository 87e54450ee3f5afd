import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
import { TaskList } from "~/ui/task-list";

export const handle = access("candidate.create", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.reference ?? "A candidate"}: what to fill in – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, draft, record, tasks } = found(await findPages(actor, params.candidateId ?? ""));
  const done = new URL(request.url).searchParams.get("done");
  return { id, draft, reference: record.reference, name: record.person.name, tasks, done };
}

const statuses = {
  "not-started": { words: "Not started", tone: "neutral" },
  optional: { words: "Optional", done: true },
  done: { words: "Done", done: true },
  "needs-a-change": { words: "Has run out", tone: "warm" },
} as const;

export default function CandidateTasks() {
  const { id, draft, reference, name, tasks, done } = useLoaderData<typeof loader>();
  const left = unfilled(tasks).length;
  const asked = tasks.filter(({ status }) => status !== "optional").length;
  const rows = [
    ...tasks.map(({ page, name: task, hint, status, wrong }) => ({
      href: paths.candidatePage(id, page),
      name: task,
      hint: wrong[0] ?? hint,
      status: statuses[status],
    })),
    {
      href: paths.candidateCv(id),
      name: "Their CV, or their own words",
      hint: "Read for suggestions, and not kept",
      status: statuses.optional,
    },
    {
      href: paths.candidateEquality(id),
      name: "Equality monitoring",
      hint: "Four questions that they may skip, sealed and apart",
      status: statuses.optional,
    },
  ];
  const check = {
    href: paths.checkCandidate(id),
    name: "Check and add",
    hint: "See it all once more, and have them matched",
    status: left === 0 ? ({ words: "Ready", tone: "good" } as const) : statuses["not-started"],
  };
  return (
    <Column>
      <BackLink href={draft ? paths.candidates : paths.candidate(id)}>
        {draft ? "Candidates" : reference}
      </BackLink>
      {done === "saved" && draft && (
        <Notice title={`Saved. Their reference is ${reference}`} tone="good">
          Come back whenever it suits you: they are under “not finished” on the candidates page. Nobody is
          matched with them until you add them.
        </Notice>
      )}
      <Heading
        caption={draft ? `${reference}, not finished` : reference}
        lede={draft ? `${asked - left} of ${asked} done` : "Each page applies as soon as you save it."}
      >
        {name || reference}
      </Heading>
      <TaskList label="The record" tasks={draft ? [...rows, check] : rows} />
      {draft && (
        <p>
          <a href={paths.deleteDraft(id)}>Delete this draft</a>
        </p>
      )}
    </Column>
  );
}
