import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { answerConsent } from "~/domain/referrals/consent/answer-consent.server";
import { findConsent } from "~/domain/referrals/consent/find-consent.server";
import { ConsentAnswer } from "~/domain/referrals/consent/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Answered } from "./answered";
import { openedBy } from "./opened.server";
import { Over } from "./over";
import { PressedAgain } from "./pressed-again";
import { privateHeaders, privateMeta } from "./private-page";
import { Question } from "./question";

export const handle = access("consent.answer", "candidate.read", "consent.given", "consent.refused");

const answers = ["yes", "no"] as const;
const titles = { asked: "Yes or no", over: "Too late to answer" } as const;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  const state = loaded?.page.state;
  return privateMeta(state === "asked" || state === "over" ? titles[state] : "Your answer");
};
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const page = found(await findConsent(await openedBy(token, context.address)));
  const pressed = new URL(request.url).searchParams.get("pressed");
  return data(
    {
      page,
      pressed: answers.find((answer) => answer === pressed) ?? null,
      shares: paths.consentShares(token),
      takeBack: paths.takeBackShare(token, page.referralId),
    },
    { status: page.state === "over" ? 410 : 200 },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, ConsentAnswer);
  if (!form.ok) return invalid(form);
  const token = params.token ?? "";
  const answer = await answerConsent(await openedBy(token, context.address), form.value);
  const again = answer.ok && answer.value.already && answer.value.answer !== form.value.answer;
  // Whatever became of it meanwhile, their page says how it stands.
  if (answer.ok || answer.problem === "gone")
    return redirect(paths.consent(token) + (again ? `?pressed=${form.value.answer}` : ""));
  return refuseForm(answer, form);
}

export default function Consent() {
  const { page, pressed, shares, takeBack } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ why: string }>({
    id: "consent",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column centred>
      {pressed && <PressedAgain page={page} pressed={pressed} />}
      {page.state === "asked" && (
        <PostForm form={form}>
          <Question page={page} why={fields.why} />
        </PostForm>
      )}
      {page.state === "over" && <Over page={page} />}
      {page.state !== "asked" && page.state !== "over" && <Answered page={page} takeBack={takeBack} />}
      <p>
        <a href={shares}>Who has been told about me</a>
      </p>
    </Column>
  );
}
