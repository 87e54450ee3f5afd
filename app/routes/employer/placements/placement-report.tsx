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
import { findPlacement } from "~/domain/placements/hosting/find-placement.server";
import { HowItWent } from "~/domain/placements/hosting/report-form";
import { reportHosting } from "~/domain/placements/hosting/report-hosting.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { ReportFields } from "./hosting/report-fields";

export const handle = access("placement.offer", "hosting.reported");
export const meta: MetaFunction = () => [{ title: "How did it go? – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { offer, placement } = found(
    await findPlacement(actor, params.offerId ?? "", params.placementId ?? ""),
  );
  const { id, title, reference, hubName } = offer;
  if (placement.report) throw redirect(paths.employerOffer(id));
  if (placement.endsOn > today()) throw redirect(paths.hostPlacement(id, placement.id));
  const { schoolName, pupils } = placement;
  return { offer: { id, title, reference, hubName }, placement: { schoolName, pupils } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, HowItWent);
  if (!form.ok) return invalid(form);
  const reported = await reportHosting(actor, params.placementId ?? "", form.value);
  return reported.ok
    ? redirect(`${paths.employerOffer(reported.value.offerId)}?done=reported`)
    : refuseForm(reported, form);
}

export default function ReportPage() {
  const { offer, placement } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof HowItWent>>({
    id: "report",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employerOffer(offer.id)} />
      <PostForm form={form}>
        <Heading
          caption={`${offer.title}, ${offer.reference}`}
          lede={`Five questions, two minutes. ${offer.hubName} reads your answers to prepare the next pupils better. Name no pupil.`}
        >
          How did it go with {placement.schoolName}?
        </Heading>
        <ReportFields fields={fields} pupils={placement.pupils} />
        <Button>Send your answers</Button>
      </PostForm>
    </Column>
  );
}
