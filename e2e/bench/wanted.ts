import { askFor } from "~/domain/matching/ask";
import type { VacancyFacts } from "~/domain/matching/score/facts";
import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { BEST, type Wanted } from "./ways";

/** One vacancy for every so-manieth occupation, all over London: five of its essential skills, one that a third of people hold, and four that would help. */
export async function wanted(count: number): Promise<Wanted[]> {
  const taxonomy = await findTaxonomy();
  const knowing = await whatIsKnown();
  const every = taxonomy.allOccupations.length / count;
  return Array.from({ length: count }, (_, at) => {
    const id = taxonomy.allOccupations[Math.floor(at * every)]?.id ?? "";
    const { essential, desirable } = taxonomy.skillsOf(id);
    const vacancy: VacancyFacts = {
      id,
      occupationId: id,
      essentialSkills: [...new Set([...essential.slice(0, 5), at % 2 ? "teamwork" : "customer-service"])],
      desirableSkills: desirable.slice(0, 4),
      licences: [],
      qualifications: [],
      latitude: 51.5 + ((at % 7) - 3) * 0.02,
      longitude: -0.1 + ((at % 5) - 2) * 0.04,
      hoursMin: 35,
      hoursMax: 40,
      payHourlyMinPence: 1500,
      payHourlyMaxPence: 1500,
      startsOn: null,
    };
    const rest = { brokerages: null, licences: [], withinKm: null, readyBy: null, limit: BEST };
    return { vacancy, ask: askFor(vacancy, knowing, knowing.related(id), rest) };
  });
}
