import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";

/** An employer with a site in Waltham Forest, its hub, and a hub and an employer that it is no business of. */
export async function placementWorld() {
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  const hub = await organisation("hub", { name: "Local London Careers Hub", hubSlug: "local-london" });
  const otherHub = await organisation("hub", { name: "West London Careers Hub", hubSlug: "west" });
  const ruth = await memberOf(employer, "Ruth Adeyemi");
  const [standing] = ruth.standings;
  return {
    employer,
    site: await aSite(employer, { name: "The Markhouse kitchen" }),
    ruth,
    /** Ruth's colleague, who may look and change nothing. */
    viewer: {
      ...(await memberOf(employer, "Vic Views")),
      standings: standing ? [{ ...standing, role: "viewer" as const }] : [],
    },
    amara: await memberOf(hub, "Amara Bell"),
    colleague: await memberOf(hub, "Jon Price"),
    elsewhere: await memberOf(otherHub, "Wes Hale"),
    rival: await memberOf(await organisation("employer"), "Rita Rival"),
  };
}

/** A school and a fortnight for two of an offer's places. */
export const placementAnswers = () => ({
  schoolName: "Hollin Marsh School",
  yearGroup: 10,
  pupils: 2,
  halfDays: 10,
  startsOn: addDays(today(), 30),
  endsOn: addDays(today(), 43),
});

/** A placement at an offer that began and ended so many days from today; negative for days that have passed. */
export const placementOf = (offerId: string, from: number, to: number, pupils = 4) =>
  asActor(system("test"), (tx) =>
    tx.placement.create({
      data: {
        ...{ offerId, schoolName: "Hollin Marsh School", yearGroup: 10, pupils, halfDays: 2 },
        startsOn: dayToDate(addDays(today(), from)),
        endsOn: dayToDate(addDays(today(), to)),
      },
    }),
  );

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
      where: { props: { path: ["link"], string_contains: offerId } },
      orderBy: { queuedAt: "asc" },
    });
    return letters.map(({ name, to, props }) => ({ name, to, props }));
  });
