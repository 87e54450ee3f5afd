import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeReview } from "~/domain/guidance/practice/complete-review.server";
import { findReview } from "~/domain/guidance/practice/find-review.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { ReviewAnswers } from "~/http/practice-plan";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";
import { ofEmployer } from "../of-employer";

export const handle = access("practice.change", "practice.review-completed");
export const meta: MetaFunction = () => [{ title: "Check your answers – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const review = found(await findReview(actor, params.reviewId ?? ""));
  return { review, left: new URL(request.url).searchParams.has("left") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.reviewId ?? "";
  const completed = await completeReview(actor, id);
  if (completed.ok)
    return redirect(ofEmployer(paths.practice, completed.value.employerId, { done: "completed" }));
  if (completed.problem === "invalid") return redirect(`${paths.practiceReview(id)}?left`);
  if (completed.problem === "wrong-stage") return redirect(`${paths.practice}?done=before`);
  return found(completed);
}

export default function CheckReview() {
  const { review, left } = useLoaderData<typeof loader>();
  const { id, answers, tally, completedOn, byName } = review;
  const change = completedOn ? {} : { hrefOf: (page: number) => paths.practiceReviewPage(id, String(page)) };
  return (
    <Column>
      <BackLink href={paths.practice}>Your plan</BackLink>
      {left && tally.unanswered > 0 && (
        <Notice title="Some questions are left" tone="warm">
          Answer every question, then complete it. “Not sure” is an answer.
        </Notice>
      )}
      <Heading caption="Self-review">{completedOn ? "Your answers" : "Check your answers"}</Heading>
      <ReviewAnswers answers={answers} {...change} />
      {completedOn ? (
        <p>
          {byName} began this review. It was completed on <Time of={completedOn} />.
        </p>
      ) : (
        <>
          <p>Once it is complete it stays as it is, so that you can see what changes by the next one.</p>
          <PostButton action={paths.practiceReview(id)}>Complete the self-review</PostButton>
        </>
      )}
    </Column>
  );
}
