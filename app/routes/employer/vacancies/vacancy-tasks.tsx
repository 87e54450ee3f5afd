import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findPages } from "~/domain/vacancies/task-list/find-pages.server";
import { settledness } from "~/domain/vacancies/task-list/knows-page.server";
import { isComplete } from "~/domain/vacancies/task-list/task-list";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { TaskList } from "~/ui/task-list";

export const handle = access("vacancy.change");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Your vacancy"}: what to fill in – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { vacancy, tasks } = found(await findPages(actor, params.vacancyId ?? ""));
  const { id, title, reference, stage, stageReason, site } = vacancy;
  if (settledness(stage) === null) throw redirect(paths.employerVacancy(id));
  const done = new URL(request.url).searchParams.get("done");
  return { id, title, reference, stage, stageReason, borough: site.boroughName, tasks, done };
}

const statuses = {
  "not-started": { words: "Not started", tone: "neutral" },
  done: { words: "Done", done: true },
  "needs-a-change": { words: "Needs a change", tone: "warm" },
} as const;

export default function VacancyTasks() {
  const { id, title, reference, stage, stageReason, borough, tasks, done } = useLoaderData<typeof loader>();
  const draft = stage === "draft";
  const ready = isComplete(tasks);
  const finished = tasks.filter(({ status }) => status === "done").length;
  const rows = tasks.map(({ page, name, hint, status, wrong }) => ({
    href: paths.vacancyTask(id, page),
    name,
    hint: wrong[0] ?? hint,
    status: statuses[status],
  }));
  const check = {
    href: paths.checkVacancy(id),
    name: "Check your answers",
    hint: "See it as others will, read advice on its words, and submit it",
    status: ready ? ({ words: "Ready", tone: "good" } as const) : statuses["not-started"],
  };
  return (
    <Column>
      <BackLink href={draft ? paths.employer : paths.employerVacancy(id)} />
      {done === "saved" && (
        <Notice title={`Saved. Its reference is ${reference}`} tone="good">
          Come back whenever it suits you: it is among your vacancies. Nobody else sees it until you submit
          it.
        </Notice>
      )}
      {done === "changed" && !draft && (
        <Notice title={`${reference} is changed`} tone="good">
          {stage === "live"
            ? `Everyone reads it as it is now. The team in ${borough ?? "its borough"} and whoever works on it hear today what is different.`
            : "What you changed is what will go live."}
        </Notice>
      )}
      <Heading
        caption={`${draft ? "Draft" : "Vacancy"} ${reference}`}
        lede={draft ? `${finished} of ${tasks.length + 1} done` : "Each page applies as soon as you save it."}
      >
        {title}
      </Heading>
      {draft && stageReason && (
        <Inset>
          <p>
            <strong>What to change:</strong> {stageReason}
          </p>
        </Inset>
      )}
      <TaskList label="Your vacancy" tasks={draft ? [...rows, check] : rows} />
      {draft && (
        <p>
          <a href={paths.previewVacancy(id)}>See it as others will</a>
        </p>
      )}
    </Column>
  );
}
