import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { answerQuestion } from "~/domain/referrals/outcomes/answer-question.server";
import { findQuestion } from "~/domain/referrals/outcomes/find-question.server";
import { followUps } from "~/domain/referrals/outcomes/follow-ups";
import { type AnswerForm, WorkAnswer } from "~/domain/referrals/outcomes/forms";
import { askedWith } from "~/domain/referrals/outcomes/question-link.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { WorkAnswer as AnswerFields } from "~/ui/work-answer";
import { WorkAnswered } from "./work-answered";

export const handle = access("outcome.answer", "candidate.read", "outcome.answered", "outcome.start-moved");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.question ?? "One question about work"} – Front Door` },
  { name: "robots", content: "noindex, nofollow" },
];

// The address is the key to this page: it goes to no search engine, and the server sees that no cache keeps it.
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex, nofollow" });

const known = ["yes", "no", "later"];

/** Opening the link answers nothing: it shows the question, with what was pressed in the letter already chosen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const page = found(await findQuestion(askedWith(params.token ?? "")));
  const pressed = new URL(request.url).searchParams.get("answer") ?? "";
  return { page, chosen: known.includes(pressed) ? pressed : undefined };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, WorkAnswer);
  if (!form.ok) return invalid(form);
  const token = params.token ?? "";
  const answer = await answerQuestion(askedWith(token), form.value);
  if (answer.ok || answer.problem === "taken") return redirect(paths.workQuestion(token));
  if (answer.problem === "gone") found(answer);
  return refuseForm(answer, form);
}

export default function WorkQuestionPage() {
  const { page, chosen } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<AnswerForm>({
    id: "work",
    lastResult: useActionData<typeof action>(),
    ...(chosen ? { defaultValue: { answer: chosen } } : {}),
  });
  if (page.answered || page.movedTo)
    return (
      <Column centred>
        <WorkAnswered page={page} />
      </Column>
    );
  return (
    <Column centred>
      <PostForm form={form}>
        <AnswerFields
          fields={fields}
          question={page.question}
          hint={hintOf(page)}
          heading
          {...followUps(page.side, page.check, page.mayMove)}
        />
        <Button>Send my answer</Button>
      </PostForm>
      <p className="small soft">
        {page.vacancyTitle}, {page.reference}. {page.brokerName} at {page.brokerageName} sees your answer.{" "}
        {page.side === "resident" ? `${page.employerName} does not.` : "They are asked the same."}
      </p>
    </Column>
  );
}

const hintOf = ({ side }: { side: string }) =>
  side === "resident"
    ? "No answer is wrong. Say yes or no. You can skip everything else."
    : "Say yes or no. Everything else can be left empty, and takes a minute.";
