import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { emptiedFor } from "~/domain/vacancies/task-list/kinds";
import type { DemoVacancy } from "./demo-vacancy";
import { kindTerms } from "./kind-terms";
import type { DemoSite } from "./seed-organisations";

/** The canteen's kitchen assistant, which the demonstration begins with. */
export function firstOfAll(
  vacancies: DemoVacancy[],
  taxonomy: LoadedTaxonomy,
  canteen: DemoSite | undefined,
) {
  const occupation = taxonomy.occupation("kitchen-assistant");
  const first = vacancies.find(({ stage }) => stage === "live");
  if (!first || !occupation || !canteen) return;
  const needs = taxonomy.skillsOf(occupation.id);
  Object.assign(first, emptiedFor("job"), kindTerms("job", occupation, new Date(first.startsOn ?? 0)), {
    organisationId: canteen.organisationId,
    siteId: canteen.id,
    type: "job",
    title: "Kitchen assistant",
    occupationId: occupation.id,
    description:
      "Lea Bridge Canteen cooks lunch for three schools and forty old neighbours. We need kitchen assistants who like to keep things clean, quick and cheerful.\n\nThe work is preparing vegetables and salads, washing up, taking deliveries in and keeping the kitchen safe. We teach everything else, and pay for the food hygiene course.\n\nHours are 7am to 3pm, with no evenings and every other weekend off. If other hours would suit you, ask.\n\nTell us if you need an adjustment to show what you can do: more time, questions beforehand, a look round first.",
    essentialSkills: needs.essential.filter((id) => taxonomy.kindOf(id) === "skill").slice(0, 5),
    desirableSkills: needs.desirable.filter((id) => taxonomy.kindOf(id) === "skill").slice(0, 3),
    licences: [],
    qualifications: [],
    places: 3,
    payUnit: "hour",
    payMinPence: 1480,
    payMaxPence: 1480,
    payHourlyMinPence: 1480,
    payHourlyMaxPence: 1480,
    hoursMin: 35,
    hoursMax: 35,
    flexibleHours: true,
    guaranteedInterview: true,
  });
}
