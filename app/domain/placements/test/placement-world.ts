import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";

/** An employer with a site in Waltham Forest, its hub, and a hub and an employer that it is no business of. */
export async function placementWorld() {
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  const hub = await organisation("hub", { name: "Local London Careers Hub", hubSlug: "local-london" });
  const otherHub = await organisation("hub", { name: "West London Careers Hub", hubSlug: "west" });
  return {
    employer,
    site: await aSite(employer, { name: "The Markhouse kitchen" }),
    ruth: await memberOf(employer, "Ruth Adeyemi"),
    amara: await memberOf(hub, "Amara Bell"),
    colleague: await memberOf(hub, "Jon Price"),
    elsewhere: await memberOf(otherHub, "Wes Hale"),
    rival: await memberOf(await organisation("employer"), "Rita Rival"),
  };
}

/** What an employer says of an offer, as its form gives it. */
export const offerAnswers = (siteId: string) => ({
  siteId,
  title: "A week in a working kitchen",
  description: "Prepare lunch with the cooks.",
  yearGroups: [10, 11],
  places: 4,
  halfDays: 10,
  mode: "on_site" as const,
  fromDate: undefined,
  toDate: undefined,
  hasInsurance: true,
  hasRiskAssessment: false,
  contactName: "Ruth Adeyemi",
  contactEmail: "ruth@kitchen.example",
});

/** A school and a fortnight for two of an offer's places. */
export const placementAnswers = () => ({
  schoolName: "Hollin Marsh School",
  yearGroup: 10,
  pupils: 2,
  halfDays: 10,
  startsOn: addDays(today(), 30),
  endsOn: addDays(today(), 43),
});

/** What the service sees, whoever asked. */
export const stageOf = (id: string) =>
  asActor(system("test"), async (tx) => (await tx.placementOffer.findUniqueOrThrow({ where: { id } })).stage);

/** Audit actions left on an offer, in order. */
export const trailOf = (subject: string) =>
  asActor(system("test"), async (tx) => {
    const entries = await tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } });
    return entries.map(({ action }) => action);
  });

/** Letters in the outbox about one offer: which, and to whom. */
export const lettersAbout = (offerId: string) =>
  asActor(system("test"), async (tx) => {
    const letters = await tx.letter.findMany({
      where: { props: { path: ["link"], string_ends_with: offerId } },
      orderBy: { queuedAt: "asc" },
    });
    return letters.map(({ name, to, props }) => ({ name, to, props }));
  });
