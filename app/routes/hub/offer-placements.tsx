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
import { RecordPlacement } from "~/domain/placements/answer-forms";
import { findHubCase } from "~/domain/placements/find-hub-case.server";
import { recordPlacement } from "~/domain/placements/record-placement.server";
import { takesSchools } from "~/domain/placements/stages";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { HubDesk } from "./hub-desk";
import { SchoolFields } from "./school-fields";

export const handle = access("placement.answer", "placement.recorded");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record dates agreed by phone${data ? `, ${data.offer.reference}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return found(await findHubCase(actor, params.offerId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, RecordPlacement);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const recorded = await recordPlacement(actor, id, form.value);
  return recorded.ok ? redirect(`${paths.hubOffer(id)}?done=recorded`) : refuseForm(recorded, form);
}

export default function RecordPage() {
  const { offer, queue } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof RecordPlacement>>({
    id: "school",
    lastResult,
    defaultValue: { halfDays: String(offer.halfDays) },
  });
  return (
    <HubDesk queue={queue} current={offer.id}>
      <PostForm form={form}>
        <Heading size="l" caption={`${offer.title}, ${offer.reference}`}>
          Record dates agreed by phone
        </Heading>
        {takesSchools.includes(offer.stage) || lastResult ? (
          <>
            <SchoolFields fields={fields} offer={offer} />
            <ButtonRow>
              <Button>Record and tell the employer</Button>
              <a href={paths.hubOffer(offer.id)}>Back to the offer</a>
            </ButtonRow>
          </>
        ) : (
          <p>
            A school can be recorded once an offer is accepted, until its places are taken.{" "}
            <a href={paths.hubOffer(offer.id)}>Back to the offer</a>
          </p>
        )}
      </PostForm>
    </HubDesk>
  );
}
