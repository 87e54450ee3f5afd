import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Occupation } from "~/domain/taxonomy/terms";
import { hourlyPence } from "~/domain/vacancies/pay";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { advertFor } from "./advert-words";
import { demoId } from "./ids";
import type { DemoSite, Organisations } from "./seed-organisations";
import { DAY, dayFromToday, daysAgo, type Story } from "./story";

export type DemoVacancy = Prisma.VacancyCreateManyInput & {
  id: string;
  organisationId: string;
  occupationId: string;
};

/** How many vacancies stand where: two hundred in all. */
const shares = {
  live: 96,
  filled: 38,
  closed: 14,
  expired: 26,
  withdrawn: 6,
  in_review: 6,
  draft: 14,
} as const;
type Stage = keyof typeof shares;

/** Pay an hour in pence, lowest and highest, by the first digit of the SOC code. */
const hourlyPay: Record<string, [number, number]> = {
  "1": [2100, 2900],
  "2": [1750, 2500],
  "3": [1550, 2000],
  "4": [1385, 1650],
  "5": [1400, 1850],
  "6": [1300, 1560],
  "7": [1271, 1500],
  "8": [1330, 1700],
  "9": [1271, 1500],
};

function payFor({ random }: Story, occupation: Occupation) {
  const [low, high] = hourlyPay[occupation.soc?.[0] ?? "9"] ?? [1300, 1600];
  const lowest = random.chance(25) ? 1480 : Math.round(random.between(low, high) / 5) * 5;
  if (random.chance(30)) {
    const min = Math.round((lowest * 37.5 * 52.14) / 100 / 250) * 25_000;
    return { unit: "year" as const, min, max: random.chance(50) ? min : min + 200_000 };
  }
  return { unit: "hour" as const, min: lowest, max: random.chance(70) ? lowest : lowest + 100 };
}

function datesFor(story: Story, stage: Stage) {
  const { random } = story;
  if (stage === "draft")
    return {
      createdAt: daysAgo(story, random.between(0, 20)),
      closesOn: dayFromToday(story, random.between(15, 60)),
    };
  if (stage === "in_review") {
    const submittedAt = daysAgo(story, random.between(0, 1));
    return { createdAt: submittedAt, submittedAt, closesOn: dayFromToday(story, random.between(20, 50)) };
  }
  if (stage === "live") {
    const liveAt = daysAgo(story, random.between(0, 45));
    return {
      createdAt: liveAt,
      submittedAt: liveAt,
      liveAt,
      postedOn: liveAt,
      closesOn: dayFromToday(story, random.between(3, 50)),
    };
  }
  const liveAt = daysAgo(story, random.between(35, 360));
  const latest = Math.min(Date.parse(story.today), liveAt.getTime() + random.between(14, 60) * DAY);
  const endedAt = new Date(latest - random.between(1, 8) * 3_600_000);
  return { createdAt: liveAt, submittedAt: liveAt, liveAt, postedOn: liveAt, closesOn: endedAt, endedAt };
}

/** Occupations of an employer's own sector twice as often as the office, cleaning and reception work that all have. */
function occupationsOf(taxonomy: LoadedTaxonomy, sector: string) {
  const own = taxonomy.allOccupations.filter(
    (occupation) =>
      occupation.sector === sector || (sector === "construction" && occupation.sector === "green"),
  );
  const common = taxonomy.allOccupations.filter(
    ({ sector }) => sector === "administration" || sector === "cleaning",
  );
  return own.length ? [...own, ...own, ...common.slice(0, Math.ceil(own.length / 4))] : common;
}

function vacancyAt(
  story: Story,
  taxonomy: LoadedTaxonomy,
  employer: { name: string; sector: string | null | undefined },
  site: DemoSite,
  stage: Stage,
): DemoVacancy {
  const { random } = story;
  const occupation = random.pick(occupationsOf(taxonomy, employer.sector ?? "other"));
  const needs = taxonomy.skillsOf(occupation.id);
  const skills = (ids: readonly string[]) =>
    ids.filter((id) => ["skill", "knowledge"].includes(taxonomy.kindOf(id) ?? ""));
  const essentialSkills = random.some(skills(needs.essential), random.between(3, 5));
  const desirableSkills = random.some(skills(needs.desirable), random.between(1, 4));
  const pay = payFor(story, occupation);
  const part = random.chance(30);
  const hoursMax = part ? random.between(16, 28) : random.pick([35, 37.5, 37.5, 40]);
  const hourly = hourlyPence({ kind: pay.min === pay.max ? "exact" : "range", ...pay }, hoursMax);
  const many = ["6", "7", "8", "9"].includes(occupation.soc?.[0] ?? "");
  return {
    id: demoId(random),
    organisationId: site.organisationId,
    siteId: site.id,
    type: random.chance(82)
      ? "job"
      : random.pick(["apprenticeship", "swap", "paid_placement", "internship"] as const),
    stage,
    title: occupation.label,
    description: advertFor(random, occupation, employer.name, essentialSkills.map(taxonomy.label)),
    occupationId: occupation.id,
    essentialSkills,
    desirableSkills,
    licences: needs.essential.filter((id) => taxonomy.kindOf(id) === "licence"),
    qualifications: needs.essential.filter((id) => taxonomy.kindOf(id) === "qualification"),
    places: many ? random.between(1, 12) : random.between(1, 4),
    payUnit: pay.unit,
    payMinPence: pay.min,
    payMaxPence: pay.max,
    payHourlyMinPence: hourly?.min ?? null,
    payHourlyMaxPence: hourly?.max ?? null,
    hoursMin: part ? hoursMax - 4 : hoursMax,
    hoursMax,
    startsOn: dayFromToday(story, random.between(10, 70)),
    guaranteedInterview: random.chance(35),
    stageReason: stage === "withdrawn" ? "The budget changed." : null,
    ...datesFor(story, stage),
  };
}

/** Two hundred vacancies in every stage, over the past year. New employers' first ones wait for the operator. */
export async function seedVacancies(
  tx: Tx,
  story: Story,
  taxonomy: LoadedTaxonomy,
  { all, sites }: Organisations,
) {
  const { random } = story;
  const employers = new Map(
    all.filter(({ kind }) => kind === "employer").map((employer) => [employer.id, employer]),
  );
  const known = sites.filter(({ organisationId }) => employers.get(organisationId)?.verifiedAt);
  const fresh = sites.filter(({ organisationId }) => !employers.get(organisationId)?.verifiedAt);
  const vacancies: DemoVacancy[] = [];
  for (const [stage, count] of Object.entries(shares) as [Stage, number][])
    for (let made = 0; made < count; made++) {
      const from = stage === "in_review" ? fresh : known;
      const site = from[(made * 7 + vacancies.length) % from.length] ?? random.pick(from);
      const employer = employers.get(site.organisationId);
      if (employer)
        vacancies.push(
          vacancyAt(story, taxonomy, { name: employer.name, sector: employer.sector }, site, stage),
        );
    }
  firstOfAll(vacancies, taxonomy, known[0]);
  await tx.vacancy.createMany({ data: vacancies.sort((a, b) => Number(a.createdAt) - Number(b.createdAt)) });
  return vacancies;
}

/** The canteen's kitchen assistant, which the demonstration begins with. */
function firstOfAll(vacancies: DemoVacancy[], taxonomy: LoadedTaxonomy, canteen: DemoSite | undefined) {
  const occupation = taxonomy.occupation("kitchen-assistant");
  const first = vacancies.find(({ stage }) => stage === "live");
  if (!first || !occupation || !canteen) return;
  const needs = taxonomy.skillsOf(occupation.id);
  Object.assign(first, {
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
    guaranteedInterview: true,
  });
}
