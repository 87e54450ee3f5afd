import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { acceptDates } from "~/domain/placements/dates/accept-dates.server";
import { AnswerDates, wordsWith } from "~/domain/placements/dates/date-forms";
import { refuseDates } from "~/domain/placements/dates/refuse-dates.server";
import { waits } from "~/domain/placements/dates/unanswered";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { ProposedDates } from "./standing/proposed-dates";

export const handle = access("placement.offer", "dates.accepted", "dates.declined", "dates.others-asked");
export const meta: MetaFunction = () => [{ title: "Answer the dates – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  const proposal = offer.proposals.find(({ id }) => id === params.proposalId);
  if (!proposal) throw refusal(problem("not-found"));
  if (!waits(proposal)) throw redirect(paths.employerOffer(offer.id));
  const { id, title, reference, hubName, left, places } = offer;
  return { offer: { id, title, reference, hubName, left, places }, proposal };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, AnswerDates);
  if (!form.ok) return invalid(form);
  const { answer } = form.value;
  const proposalId = params.proposalId ?? "";
  const answered =
    answer === "accepted"
      ? await acceptDates(actor, proposalId)
      : await refuseDates(actor, proposalId, { answer, words: wordsWith(form.value) });
  return answered.ok
    ? redirect(`${paths.employerOffer(answered.value.offerId)}?done=${answer}`)
    : refuseForm(answered, form);
}

export default function AnswerDatesPage() {
  const { offer, proposal } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AnswerDates>>({
    id: "dates",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employerOffer(offer.id)} />
      <PostForm form={form}>
        <Heading caption={`${offer.title}, ${offer.reference}`} size="l">
          Do these dates suit you?
        </Heading>
        <ProposedDates fields={fields} offer={offer} proposal={proposal} />
        <Button>Send your answer</Button>
      </PostForm>
    </Column>
  );
}
