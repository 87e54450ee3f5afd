import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findMeanwhile } from "~/domain/candidates/task-list/find-meanwhile.server";
import { isPage, pageNames } from "~/domain/candidates/task-list/pages";
import { savePage } from "~/domain/candidates/task-list/save-page.server";
import { access } from "~/domain/permissions/access";
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
import { Meanwhile } from "./tasks/meanwhile";
import { openPage } from "./tasks/open-page.server";
import { isPicking, pageFields } from "./tasks/page-fields";
import type { Fields, Questions } from "./tasks/questions";
import { whereNext } from "./tasks/where-next";

export const handle = access("candidate.create", "candidate.read", "candidate.edited");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.name}, ${data.reference}` : "A candidate"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return openPage(actor, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { candidateId: id = "", page = "" } = params;
  if (!isPage(page)) throw redirect(paths.editCandidate(id));
  const read = await readPage(request, page);
  if (!read.ok) return pageAgain(read.result, { page, status: read.status, find: read.find });
  const saved = await savePage(actor, id, read.version, read.answer);
  if (saved.ok) return redirect(whereNext(id, page, { ...saved.value, later: read.later }));
  if (saved.problem === "not-found") throw refusal(saved);
  const overtaken = saved.problem === "taken" && !saved.field;
  const meanwhile = overtaken ? await findMeanwhile(actor, id, read.version, read.answer) : null;
  return pageAgain(read.reply(inReply(saved)), { page, status: 409, meanwhile });
}

export default function CandidateTask() {
  const { id, page, reference, who, draft, version, defaults, beside } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Questions>({
    id: page,
    lastResult: answer?.result,
    defaultValue: defaults,
  });
  const Asked = pageFields[page];
  const read = answer?.meanwhile?.version ?? answer?.result.initialValue?.version ?? version;
  const shown = answer ? { ...beside, picked: answer.picked, found: answer.found } : beside;
  return (
    <Column>
      <BackLink href={draft ? paths.editCandidate(id) : paths.candidate(id)}>
        {draft ? "All the pages" : reference}
      </BackLink>
      <PostForm form={form}>
        {!isPicking(page) && <DefaultButton />}
        <Heading caption={who} size="l">
          {pageNames[page]}
        </Heading>
        <input type="hidden" name="version" value={String(read)} />
        {answer?.meanwhile && <Meanwhile meanwhile={answer.meanwhile} href={paths.candidatePage(id, page)} />}
        <Asked fields={fields as unknown as Fields} page={page} candidateId={id} beside={shown} />
        <SaveButtons draft={draft} />
      </PostForm>
    </Column>
  );
}
