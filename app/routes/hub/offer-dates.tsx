import { randomUUID } from "node:crypto";
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
import { ProposeDates } from "~/domain/placements/dates/date-forms";
import { proposeDates } from "~/domain/placements/dates/propose-dates.server";
import { findHubCase } from "~/domain/placements/find-hub-case.server";
import { takesSchools } from "~/domain/placements/stages";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { HubDesk } from "./hub-desk";
import { SchoolFields } from "./school-fields";

export const handle = access("placement.answer", "dates.proposed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Propose dates for a school${data ? `, ${data.offer.reference}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { ...found(await findHubCase(actor, params.offerId ?? "")), proposalId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, ProposeDates);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const proposed = await proposeDates(actor, id, form.value);
  return proposed.ok ? redirect(`${paths.hubOffer(id)}?done=proposed`) : refuseForm(proposed, form);
}

export default function ProposePage() {
  const { offer, queue, proposalId } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof ProposeDates>>({
    id: "school",
    lastResult,
    defaultValue: { halfDays: String(offer.halfDays), proposalId },
  });
  return (
    <HubDesk queue={queue} current={offer.id}>
      <PostForm form={form}>
        <Heading size="l" caption={`${offer.title}, ${offer.reference}`}>
          Propose dates for a school
        </Heading>
        {takesSchools.includes(offer.stage) || lastResult ? (
          <>
            <input type="hidden" name="proposalId" value={fields.proposalId.initialValue ?? proposalId} />
            <SchoolFields fields={fields} offer={offer} />
            <TextArea
              field={fields.words}
              label="Anything the employer should know?"
              hint={`${offer.employerName} reads this with the dates. Name no pupil.`}
              limit={500}
              rows={3}
              optional
            />
            <ButtonRow>
              <Button>Propose to the employer</Button>
              <a href={paths.hubOffer(offer.id)}>Back to the offer</a>
            </ButtonRow>
          </>
        ) : (
          <p>
            Dates can be proposed once an offer is accepted, until its places are taken.{" "}
            <a href={paths.hubOffer(offer.id)}>Back to the offer</a>
          </p>
        )}
      </PostForm>
    </HubDesk>
  );
}
