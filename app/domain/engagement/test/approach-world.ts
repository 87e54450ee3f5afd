import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";

/** A Jobcentre, a college and the borough's brokerage, all of whom may mean to ring the same employer. */
export async function approachWorld() {
  const borough = await organisation("brokerage", { name: "Waltham Forest", boroughCode: "E09000031" });
  const jobcentre = await organisation("partner", { name: "Markhouse Jobcentre" });
  const college = await organisation("partner", { name: "Coppermill College" });
  return {
    borough,
    jobcentre,
    sam: await memberOf(borough, "Sam Okoro"),
    dana: await memberOf(jobcentre, "Dana Price"),
    dee: await memberOf(jobcentre, "Dee Cole"),
    cal: await memberOf(college, "Cal Finch"),
    ruth: await memberOf(await organisation("employer"), "Ruth Adeyemi"),
  };
}

/** An employer nobody has in hand. */
export const anEmployer = (over: Parameters<typeof organisation>[1] = {}) => organisation("employer", over);

/** A referral past the resident's yes, from this brokerage to this employer. */
export const openReferral = (brokerageId: string, vacancy: { id: string; organisationId: string }) =>
  asActor(system("test"), async (tx) => {
    const candidate = await tx.candidate.create({
      data: { brokerageId, reference: vacancy.id, outcode: "E10", latitude: 51.57, longitude: -0.02 },
    });
    return tx.referral.create({
      data: {
        vacancyId: vacancy.id,
        candidateId: candidate.id,
        brokerageId,
        employerId: vacancy.organisationId,
        brokerName: "Sam Okoro",
        stage: "interview",
      },
    });
  });

/** Every approach to an employer, as the service sees them, oldest first. */
export const approachesTo = (employerId: string) =>
  asActor(system("test"), (tx) =>
    tx.approach.findMany({ where: { employerId }, orderBy: { createdAt: "asc" } }),
  );
