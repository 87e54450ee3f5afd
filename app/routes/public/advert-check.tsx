import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { z } from "zod";
import { adviceInWords, marksOf, readingOf } from "~/domain/guidance/advice-in-words.server";
import { checkAdvert } from "~/domain/guidance/check-advert";
import { AdvertToCheck, LONGEST_ADVERT } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { dayToDate, today } from "~/platform/clock";
import { AdviceList } from "~/ui/advice";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { LiveAdvice } from "~/ui/live-advice";
import { MarkedText } from "~/ui/marked-text";
import { Notice } from "~/ui/notice";
import { ReadingFigures } from "~/ui/reading-figures";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const handle = access("advert.check");
export const meta: MetaFunction = () => [{ title: "Check the words of your advert – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

/** Nothing is kept, so the answer is this page and not another to go on to. */
export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, AdvertToCheck);
  if (!form.ok) return data({ reply: form.submission.reply(), answer: undefined }, { status: 400 });
  return data({ reply: form.submission.reply(), answer: await check(form.value) });
}

async function check({ title, description, pay, closesOn }: z.output<typeof AdvertToCheck>) {
  const open = closesOn ? { postedOn: dayToDate(today()), closesOn: dayToDate(closesOn) } : {};
  const advice = checkAdvert({ title, description, pay: { text: pay ?? null }, ...open });
  return {
    title,
    description,
    items: await adviceInWords(advice),
    marks: marksOf(advice),
    reading: readingOf(description),
  };
}

type Answer = Awaited<ReturnType<typeof check>>;

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
          <LiveAdvice of={fields.description} from={paths.advertCheckLive} />
          <TextField
            field={fields.pay}
            label="Pay"
            optional
            width={20}
            hint="As you would write it, such as “£14.80 an hour”."
          />
          <DateField
            field={fields.closesOn}
            label="Closing date"
            optional
            hint="If the advert opens today. For example, 12 12 2026."
          />
          <Button>Check the words</Button>
        </PostForm>
      </Column>
    </>
  );
}

function Answered({ answer: { title, description, items, marks, reading } }: { answer: Answer }) {
  return (
    <>
      <Heading lede={items.length > 0 && "Take what helps. The marked words lead to what is said of them."}>
        {summary(items.length)}
      </Heading>
      {items.length === 0 && (
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
        <section aria-labelledby="suggestions">
          <h2 id="suggestions">{items.length > 0 ? "Suggestions" : "How it reads"}</h2>
          <ReadingFigures {...reading} />
          {items.length > 0 && <AdviceList items={items} />}
        </section>
      </Columns>
    </>
  );
}

const summary = (count: number) => {
  if (count === 0) return "Nothing to change";
  return count === 1 ? "One suggestion for your advert" : `${count} suggestions for your advert`;
};
