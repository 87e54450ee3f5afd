import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { articleTitles } from "~/domain/guidance/articles.server";
import { findOwnPlan } from "~/domain/guidance/practice/find-plan.server";
import { CommitmentForm, LONGEST_EVIDENCE } from "~/domain/guidance/practice/forms";
import { keepCommitment } from "~/domain/guidance/practice/keep-commitment.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { datePartsOf } from "~/platform/date-parts";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { ofEmployer } from "../of-employer";
import { commitmentAsked } from "./commitment-asked.server";
import { planEmployer } from "./plan-employer.server";

export const handle = access("practice.change", "commitment.made", "commitment.changed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "A commitment"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { kind, undertaking } = commitmentAsked(params.kind);
  const { id } = planEmployer(actor, request);
  const { commitments } = found(await findOwnPlan(actor, id));
  const titles = await articleTitles();
  const { name, says, evidence, source, article, levels = [] } = undertaking;
  return {
    kind,
    name,
    says,
    asks: evidence,
    source: { title: source.title, url: source.url },
    article: { href: paths.article(article), title: titles.get(article) ?? "Guidance" },
    levels: [...levels],
    employerId: id,
    held: commitments.find((one) => one.kind === kind) ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { kind } = commitmentAsked(params.kind);
  const { id } = planEmployer(actor, request);
  const form = await readForm(request, CommitmentForm(kind, today()));
  if (!form.ok) return invalid(form);
  const { seen, ...given } = form.value;
  const kept = await keepCommitment(actor, id, kind, given, seen);
  return kept.ok ? redirect(ofEmployer(paths.practice, id, { done: "kept" })) : refuseForm(kept, form);
}

export default function OneCommitment() {
  const { kind, name, says, asks, source, article, levels, employerId, held } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<ReturnType<typeof CommitmentForm>>>({
    id: "commitment",
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      level: held?.level ?? undefined,
      evidence: held?.evidence ?? undefined,
      dueOn: datePartsOf(held?.dueOn),
      doneOn: datePartsOf(held?.doneOn),
    },
  });
  const dropped = held?.stands === "dropped";
  return (
    <Column>
      <BackLink href={ofEmployer(paths.practice, employerId)}>Your plan</BackLink>
      <PostForm form={form}>
        <Heading caption="A commitment" lede={says}>
          {name}
        </Heading>
        <p>
          Source: <a href={source.url}>{source.title}</a>. How to go about it:{" "}
          <a href={article.href}>{article.title}</a>.
        </p>
        {dropped && <p>You dropped it: {held.note}. Save to take it up again.</p>}
        {held && <input type="hidden" name="seen" value={held.seen} />}
        {levels.length > 0 && (
          <Radios
            field={fields.level}
            label="Which level is it about?"
            options={levels.map((level) => ({ value: level, label: level }))}
          />
        )}
        <DateField
          field={fields.dueOn}
          label="When do you aim to have it done?"
          optional
          hint="We write to your administrators once, a week before. For example, 31 3 2027."
        />
        <DateField
          field={fields.doneOn}
          label="When was it done?"
          optional
          hint="Leave it empty until it is."
        />
        <TextArea
          field={fields.evidence}
          label="What shows it?"
          optional
          hint={`${asks} Needed once it is done.`}
          rows={4}
          limit={LONGEST_EVIDENCE}
        />
        <Button>{held && !dropped ? "Save the changes" : "Undertake it"}</Button>
      </PostForm>
      {held && !dropped && (
        <p>
          <a href={ofEmployer(paths.dropPracticeCommitment(kind), employerId)}>Drop this commitment</a>
        </p>
      )}
    </Column>
  );
}
