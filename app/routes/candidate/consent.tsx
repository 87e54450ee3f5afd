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
import { answerConsent } from "~/domain/referrals/answer-consent.server";
import { residentWith } from "~/domain/referrals/consent-token.server";
import { findConsent } from "~/domain/referrals/find-consent.server";
import { ConsentAnswer } from "~/domain/referrals/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Answered } from "./answered";
import { Question } from "./question";

export const handle = access(
  "consent.answer",
  "candidate.read",
  "consent.given",
  "consent.refused",
  "consent.revoked",
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.page.state === "asked" ? "Yes or no – Front Door" : "Your answer – Front Door" },
  { name: "robots", content: "noindex, nofollow" },
];

// The address is the key to this page: it goes to no search engine, and the server sees that no cache keeps it. To other sites it goes by no link
// either: every page's Referrer-Policy is same-origin. A stricter no-referrer would have browsers post the answer with
// the origin "null", which is refused as if another site had sent it.
export const headers: HeadersFunction = () => ({
  "X-Robots-Tag": "noindex, nofollow",
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const page = found(await findConsent(residentWith(token)));
  return { page, withdrawTo: paths.withdrawConsent(token) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, ConsentAnswer);
  if (!form.ok) return invalid(form);
  const token = params.token ?? "";
  const answer = await answerConsent(residentWith(token), form.value);
  if (answer.ok) return redirect(paths.consent(token));
  if (answer.problem === "gone") found(answer);
  return refuseForm(answer, form);
}

export default function Consent() {
  const { page, withdrawTo } = useLoaderData<typeof loader>();
  const [form] = useForm({ id: "consent", lastResult: useActionData<typeof action>() });
  return (
    <Column centred>
      {page.state === "asked" ? (
        <PostForm form={form}>
          <Question page={page} />
        </PostForm>
      ) : (
        <Answered page={page} withdrawTo={withdrawTo} />
      )}
    </Column>
  );
}
