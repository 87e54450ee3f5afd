import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { z } from "zod";
import type { Advice } from "~/domain/guidance/advice";
import { findArticles } from "~/domain/guidance/articles.server";
import { checkAdvert } from "~/domain/guidance/check-advert";
import { AdvertToCheck, LONGEST_ADVERT } from "~/domain/guidance/forms";
import { partWords } from "~/domain/guidance/part-words";
import { access } from "~/domain/permissions/access";
import { readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { AdviceList } from "~/ui/advice";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Columns } from "~/ui/columns";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { MarkedText } from "~/ui/marked-text";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const handle = access("advert.check");
export const meta: MetaFunction = () => [{ title: "Check the words of your advert – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

type Answer = { title: string; description: string; advice: Advice[]; articles: Record<string, string> };

/** Nothing is kept, so the answer is this page and not another to go on to. */
export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, AdvertToCheck);
  if (!form.ok) return data({ reply: form.submission.reply(), answer: undefined }, { status: 400 });
  const { title, description, pay } = form.value;
  const articles = await findArticles();
  const answer: Answer = {
    title,
    description,
    advice: checkAdvert({ title, description, pay: { text: pay ?? null } }),
    articles: Object.fromEntries(articles.map((article) => [article.slug, article.title])),
  };
  return data({ reply: form.submission.reply(), answer });
}

export default function AdvertCheck() {
  const { reply, answer } = useActionData<typeof action>() ?? {};
  const [form, fields] = useForm<z.input<typeof AdvertToCheck>>({ id: "advert", lastResult: reply });
  return (
    <>
      <BackLink href={paths.guidance}>Guidance</BackLink>
      {answer ? (
        <Answered answer={answer} />
      ) : (
        <Heading lede="See which words put people off, what to say instead, and where that comes from. It is advice: you decide. Nothing is kept.">
          Check the words of your advert
        </Heading>
      )}
      <Column>
        {answer && <h2 id="again">Change it and check again</h2>}
        <PostForm form={form} action={paths.advertCheck}>
          <TextField field={fields.title} label="Job title" />
          <TextArea field={fields.description} label="The advert" rows={12} limit={LONGEST_ADVERT} />
          <TextField
            field={fields.pay}
            label="Pay"
            optional
            width={20}
            hint="As you would write it, such as “£14.80 an hour”."
          />
          <Button>Check the words</Button>
        </PostForm>
      </Column>
    </>
  );
}

function Answered({ answer: { title, description, advice, articles } }: { answer: Answer }) {
  const marks = advice.flatMap(({ at }, index) =>
    at ? [{ ...at, href: `#advice-${index + 1}`, number: index + 1 }] : [],
  );
  return (
    <>
      <Heading lede={advice.length > 0 && "Take what helps. The marked words lead to what is said of them."}>
        {summary(advice.length)}
      </Heading>
      {advice.length === 0 && (
        <Notice title="It reads well" tone="good">
          It says what the work is, what it pays and when, in words that leave nobody out.
        </Notice>
      )}
      <p>
        <a href="#again">Change it and check again</a>
      </p>
      <Columns>
        <section className="stays" aria-labelledby="your-words">
          <h2 id="your-words">{title}</h2>
          <MarkedText text={description} marks={marks} />
        </section>
        {advice.length > 0 && (
          <section aria-labelledby="suggestions">
            <h2 id="suggestions">Suggestions</h2>
            <AdviceList items={advice.map((one) => inWords(one, articles))} />
          </section>
        )}
      </Columns>
    </>
  );
}

const summary = (count: number) => {
  if (count === 0) return "Nothing to change";
  return count === 1 ? "One suggestion for your advert" : `${count} suggestions for your advert`;
};

const inWords = (
  { id, phrase, field, says, instead, source, article }: Advice,
  articles: Answer["articles"],
) => ({
  key: id,
  title: phrase ? `“${phrase}”` : partWords[field],
  says,
  instead,
  source,
  article:
    article && articles[article] ? { href: paths.article(article), title: articles[article] } : undefined,
});
