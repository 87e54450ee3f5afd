import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { answerGuide } from "~/domain/guidance/answer-guide.server";
import { articleTitles } from "~/domain/guidance/articles.server";
import { GuideAnswer, LONGEST_WORDS } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("guidance.answer", "guide.answered", "guide.explained");
export const meta: MetaFunction = () => [
  { title: "Thank you for your answer – Front Door" },
  { name: "robots", content: "noindex" },
];

const thanked = (slug: string) => `${paths.article(slug)}?answered=yes#useful`;

/** Asks for words, once it is known whether the guide was useful; without that, leads back to the guide. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const slug = params.slug ?? "";
  const asked = GuideAnswer.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw redirect(paths.article(slug));
  return { slug, title: (await articleTitles()).get(slug) ?? "The guide", ...asked.data };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  if (!(await withinLimit("guide-address", context.address)))
    throw new Response("Your earlier answers are kept. Come back in ten minutes to add others.", {
      status: 429,
    });
  const slug = params.slug ?? "";
  const form = await readForm(request, GuideAnswer);
  if (!form.ok) return invalid(form);
  const { answerId, useful, words } = form.value;
  found(await answerGuide(slug, form.value));
  if (words !== undefined || new URL(request.url).search) return redirect(thanked(slug));
  const said = new URLSearchParams({ answerId, useful: useful ? "yes" : "no" });
  return redirect(`${paths.answerGuide(slug)}?${said}`);
}

export default function GuideAnswered() {
  const { slug, title, answerId, useful } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof GuideAnswer>>({
    id: "answer",
    lastResult: useActionData<typeof action>(),
  });
  const said = useful ? "yes" : "no";
  return (
    <Column>
      <BackLink href={thanked(slug)}>{title}</BackLink>
      <PostForm
        form={form}
        action={`${paths.answerGuide(slug)}?${new URLSearchParams({ answerId, useful: said })}`}
      >
        <Heading lede="Your answer is counted. You can stop here.">Thank you</Heading>
        <input type="hidden" name="answerId" value={answerId} />
        <input type="hidden" name="useful" value={said} />
        <TextArea
          field={fields.words}
          label={useful ? "What would make it better?" : "What was missing?"}
          hint="We can’t answer, because we keep nothing about you. Leave out names, and anything about a person."
          optional
          limit={LONGEST_WORDS}
        />
        <ButtonRow>
          <Button>Send</Button>
          <ButtonLink href={thanked(slug)} look="plain">
            Back to the guide
          </ButtonLink>
        </ButtonRow>
      </PostForm>
    </Column>
  );
}
