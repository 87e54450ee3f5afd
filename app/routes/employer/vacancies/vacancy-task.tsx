import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findMeanwhile } from "~/domain/vacancies/task-list/find-meanwhile.server";
import { pageName } from "~/domain/vacancies/task-list/pages";
import { savePage } from "~/domain/vacancies/task-list/save-page.server";
import { inReply, refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { DefaultButton } from "~/ui/default-button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SaveButtons } from "~/ui/save-buttons";
import { pageAgain, readPage } from "./tasks/answers.server";
import { besidePage } from "./tasks/beside-page.server";
import { firstAnswers } from "./tasks/first-answers";
import { Meanwhile } from "./tasks/meanwhile";
import { openPage } from "./tasks/open-page.server";
import { pageFields } from "./tasks/page-fields";
import type { Questions } from "./tasks/task-fields";
import { whereNext } from "./tasks/where-next.server";

export const handle = access("vacancy.change", "vacancy.edited", "vacancy.changed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Your vacancy"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { page, pages } = await openPage(actor, params);
  const { id, reference, title, type, version } = pages.vacancy;
  return {
    task: { id, page, type, stage: pages.knows.stage },
    name: pageName(page, type),
    caption: `${reference}, ${title}`,
    version,
    defaults: firstAnswers(actor, page, pages),
    beside: await besidePage(page, pages),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { page, pages } = await openPage(actor, params);
  const { id } = pages.vacancy;
  const again = { page, knows: pages.knows };
  const answers = await readPage(request, page, pages.knows);
  if (!answers.ok) return pageAgain(answers.reply(), { ...again, status: 400 });
  const { version, value, unfinished } = answers;
  const settled = pages.knows.stage;
  const saved = await savePage(actor, id, { page, version, settled, unfinished }, value);
  if (saved.ok) return redirect(await whereNext(actor, id, page, answers.then));
  if (saved.problem === "not-found") throw refusal(saved);
  const overtaken = saved.problem === "taken";
  const meanwhile = overtaken ? await findMeanwhile(actor, id, { page, version }, value) : null;
  return pageAgain(answers.reply(inReply(saved)), { ...again, status: 409 }, meanwhile);
}

export default function VacancyTask() {
  const { task, name, caption, version, defaults, beside } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Questions>({
    id: task.page,
    lastResult: answer?.result,
    defaultValue: defaults,
  });
  const Fields = pageFields[task.page];
  const read = answer?.meanwhile?.version ?? answer?.result.initialValue?.version ?? version;
  return (
    <Column>
      <BackLink href={paths.vacancyTasks(task.id)}>All its pages</BackLink>
      <PostForm form={form}>
        <DefaultButton />
        <Heading caption={caption} size="l">
          {name}
        </Heading>
        <input type="hidden" name="version" value={String(read)} />
        {answer?.meanwhile && (
          <Meanwhile meanwhile={answer.meanwhile} href={paths.vacancyTask(task.id, task.page)} />
        )}
        <Fields
          key={String(read)}
          fields={fields}
          task={task}
          beside={{ ...beside, near: answer ? answer.near : beside.near }}
        />
        <SaveButtons draft={task.stage === "draft"} />
      </PostForm>
    </Column>
  );
}
