import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";

/** For tests: two brokerages and an employer, with residents and vacancies of one kind of work, made to suit. */
export async function deskWorld() {
  await loadOurTaxonomy();
  const taxonomy = await findTaxonomy();
  const [work] = taxonomy.allOccupations.filter(({ label }) => label === "Kitchen assistant");
  if (!work) throw new Error("The taxonomy has no kitchen assistant");
  const { essential } = taxonomy.skillsOf(work.id);
  const skills = essential.filter((id) => taxonomy.kindOf(id) !== "licence");
  const own = await organisation("brokerage", { name: "Waltham Forest brokerage", boroughCode: "E09000031" });
  const other = await organisation("brokerage", { name: "Newham brokerage", boroughCode: "E09000025" });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  type Over = NonNullable<Parameters<typeof candidateOf>[1]>["candidate"];
  return {
    own,
    other,
    employer,
    broker: await memberOf(own, "Sam Taylor"),
    neighbour: await memberOf(other, "Priya Nair"),
    recruiter: await memberOf(employer, "Maya Osei"),
    /** A resident who can do this work. */
    suited: (brokerageId: string, over: Over = {}) =>
      candidateOf(brokerageId, {
        candidate: { occupations: [work.id], skills, licences: [], qualifications: [], ...over },
      }),
    /** A vacancy for this work. */
    vacancy: (over: Parameters<typeof liveVacancy>[1] = {}) =>
      liveVacancy(employer.id, { occupationId: work.id, essentialSkills: skills, ...over }),
  };
}
