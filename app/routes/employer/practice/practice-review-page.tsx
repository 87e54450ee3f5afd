import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { articleTitles } from "~/domain/guidance/articles.server";
import { answerReview } from "~/domain/guidance/practice/answer-review.server";
import { answerKeys, answerWords } from "~/domain/guidance/practice/answers";
import { findReview } from "~/domain/guidance/practice/find-review.server";
import { ReviewPage } from "~/domain/guidance/practice/forms";
import { type QuestionKey, questions, reviewPages } from "~/domain/guidance/practice/questions";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";

export const handle = access("practice.change", "practice.answered");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Self-review"} – Front Door` },
];

const options = answerKeys.map((value) => ({ value, label: answerWords[value] }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const review = found(await findReview(actor, params.reviewId ?? ""));
  const page = Number(params.page);
  const asked = reviewPages[page - 1];
  if (!asked || review.completedOn) throw redirect(paths.practiceReview(review.id));
  const titles = await articleTitles();
  return {
    id: review.id,
    version: review.version,
    answers: review.answers,
    page,
    title: asked.title,
    asked: asked.keys.map((key) => {
      const { asks, why, article } = questions[key];
      return { key, asks, why, article: { href: paths.article(article), title: titles.get(article) ?? "" } };
    }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const [id, page] = [params.reviewId ?? "", Number(params.page)];
  const form = await readForm(request, ReviewPage(page));
  if (!form.ok) return invalid(form);
  const { version, answers, go } = form.value;
  const saved = await answerReview(actor, id, version, answers);
  if (!saved.ok) return refuseForm(saved, form);
  if (go === "later") return redirect(`${paths.practice}?done=saved`);
  return redirect(
    page < reviewPages.length ? paths.practiceReviewPage(id, String(page + 1)) : paths.practiceReview(id),
  );
}

type Fields = Partial<Record<QuestionKey, string>>;

export default function ReviewQuestions() {
  const { id, version, answers, page, title, asked } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields>({
    id: "review",
    lastResult: useActionData<typeof action>(),
    defaultValue: answers,
  });
  const before = page > 1 ? paths.practiceReviewPage(id, String(page - 1)) : paths.practice;
  return (
    <Column>
      <BackLink href={before} />
      <PostForm form={form} kept="What you chose is kept.">
        <Heading caption={`Self-review, page ${page} of ${reviewPages.length}`}>{title}</Heading>
        <input type="hidden" name="version" value={version} />
        {asked.map(({ key, asks, why, article }) => (
          <Radios
            key={key}
            field={fields[key]}
            label={asks}
            size="s"
            small
            inline
            hint={
              <>
                {why} <a href={article.href}>{article.title}</a>
              </>
            }
            options={options}
          />
        ))}
        <ButtonRow>
          <Button name="go" value="next">
            Save and continue
          </Button>
          <Button name="go" value="later" look="plain">
            Save and come back later
          </Button>
        </ButtonRow>
      </PostForm>
    </Column>
  );
}
