import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { WithdrawOffer } from "~/domain/placements/answer-forms";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { mayBecome } from "~/domain/placements/stages";
import { withdrawOffer } from "~/domain/placements/withdraw-offer.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ReasonForm } from "./standing/reason-form";

export const handle = access("placement.offer", "offer.withdrawn");
export const meta: MetaFunction = () => [{ title: "Withdraw your offer – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, title, reference, stage } = found(await findOwnOffer(actor, params.offerId ?? ""));
  if (!mayBecome(stage, "withdrawn")) throw redirect(paths.employerOffer(id));
  return { id, title, reference, draft: stage === "draft" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, WithdrawOffer);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const withdrawn = await withdrawOffer(actor, id, form.value);
  return withdrawn.ok ? redirect(`${paths.employerOffer(id)}?done=withdrawn`) : refuseForm(withdrawn, form);
}

export default function WithdrawPlacement() {
  const { draft, ...offer } = useLoaderData<typeof loader>();
  return (
    <ReasonForm
      offer={offer}
      lastResult={useActionData<typeof action>()}
      heading="Withdraw your offer"
      lede={
        draft
          ? "It was never sent, so nobody else hears of it. What you wrote is kept."
          : "The hub stops looking for a school. What you wrote is kept."
      }
      label="Why do you withdraw it?"
      hint={draft ? "For your own record." : "The hub reads this."}
      button="Withdraw the offer"
    />
  );
}
