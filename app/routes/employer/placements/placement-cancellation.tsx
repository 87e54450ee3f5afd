import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { WithdrawOffer } from "~/domain/placements/answer-forms";
import { cancelOffer } from "~/domain/placements/cancel-offer.server";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { mayBecome } from "~/domain/placements/stages";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ReasonForm } from "./standing/reason-form";

export const handle = access("placement.offer", "offer.cancelled");
export const meta: MetaFunction = () => [{ title: "Call off your offer – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  const { id, title, reference, stage, placements } = offer;
  if (!mayBecome(stage, "cancelled")) throw redirect(paths.employerOffer(id));
  return { id, title, reference, schools: placements.map(({ schoolName }) => schoolName) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, WithdrawOffer);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const cancelled = await cancelOffer(actor, id, form.value);
  return cancelled.ok ? redirect(`${paths.employerOffer(id)}?done=called-off`) : refuseForm(cancelled, form);
}

export default function CancelPlacement() {
  const { schools, ...offer } = useLoaderData<typeof loader>();
  return (
    <ReasonForm
      offer={offer}
      lastResult={useActionData<typeof action>()}
      heading="Call off your offer"
      lede={`${schools.join(" and ")} ${schools.length === 1 ? "counts" : "count"} on it. If only the dates are wrong, ring the hub first.`}
      label="Why can’t it go ahead?"
      hint="The hub reads this and tells the school today."
      button="Call it off"
    />
  );
}
