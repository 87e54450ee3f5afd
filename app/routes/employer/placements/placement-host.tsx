import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { whereMay } from "~/domain/permissions/permissions";
import { beforeTheFirstDay, onTheFirstDay } from "~/domain/placements/hosting/checklist";
import { findPlacement } from "~/domain/placements/hosting/find-placement.server";
import { dayContact, placementLines } from "~/domain/placements/offer-words";
import { changeablePages } from "~/domain/placements/task-list/pages";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { SummaryList } from "~/ui/summary-list";

export const handle = access("placement.read-own");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Hosting ${data.placement.schoolName}` : "Hosting"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { offer, placement } = found(
    await findPlacement(actor, params.offerId ?? "", params.placementId ?? ""),
  );
  const mayChange = whereMay(actor, "placement.offer").includes(offer.organisationId);
  return { offer, placement, mayChange, today: today() };
}

export default function HostPlacement() {
  const { offer, placement, mayChange, today: day } = useLoaderData<typeof loader>();
  const place = [...new Set([offer.siteName, offer.postcode])].filter(Boolean).join(", ");
  return (
    <Column>
      <BackLink href={paths.employerOffer(offer.id)} />
      <Heading caption={`${offer.title}, ${offer.reference}`}>{placement.schoolName}</Heading>
      <SummaryList
        rows={[
          ...placementLines(placement),
          ...(offer.dayTimes ? [{ key: "Times", value: offer.dayTimes }] : []),
          { key: "Where", value: place },
          {
            key: "They ask for",
            value: dayContact(offer),
            ...(mayChange && changeablePages(offer.stage).includes("contact")
              ? { href: paths.offerTask(offer.id, "contact") }
              : {}),
          },
          {
            key: "Your contact",
            value: offer.coordinatorName ? `${offer.coordinatorName}, ${offer.hubName}` : offer.hubName,
          },
        ]}
      />
      <ButtonLink href={paths.placementCalendar(offer.id, placement.id)} look="plain">
        Add the dates to your calendar
      </ButtonLink>
      {placement.endsOn >= day && (
        <>
          <h2>Before the first day</h2>
          <ul>
            {beforeTheFirstDay(offer).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <h2>On the first day</h2>
          <ul>
            {onTheFirstDay(offer).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {mayChange && placement.endsOn <= day && !placement.report && (
        <>
          <h2>How did it go?</h2>
          <ButtonLink href={paths.reportHosting(offer.id, placement.id)}>Answer five questions</ButtonLink>
        </>
      )}
    </Column>
  );
}
