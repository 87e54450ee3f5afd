import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { hourlyPence } from "~/domain/vacancies/pay";
import type { Tx } from "~/platform/actor.server";
import { advertFor, offersFlexibleHours } from "./advert-words";
import { employers } from "./cast";
import type { DemoVacancy } from "./demo-vacancy";
import { firstOfAll } from "./first-vacancy";
import { demoId } from "./ids";
import { kindTerms } from "./kind-terms";
import type { DemoSite, Organisations } from "./seed-organisations";
import { dayFromToday, type Story } from "./story";
import { datesFor, payFor, type Stage, shares } from "./vacancy-terms";

type Employer = { name: string; sector?: string | null | undefined };

/** Occupations of an employer's own sector twice as often as the office, cleaning and reception work that all have. */
function occupationsOf(taxonomy: LoadedTaxonomy, { name, sector }: Employer) {
  const listed = employers.find((each) => each.name === name)?.occupations ?? [];
  const named = listed.map((id) => taxonomy.occupation(id)).filter((each) => each !== undefined);
  if (named.length) return named;
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
  employer: Employer,
  site: DemoSite,
  stage: Stage,
): DemoVacancy {
  const { random } = story;
  const occupation = random.pick(occupationsOf(taxonomy, employer));
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
  const id = demoId(random);
  const type = random.chance(82)
    ? "job"
    : random.pick(["apprenticeship", "swap", "paid_placement", "internship"] as const);
  const vacancy: DemoVacancy = {
    id,
    organisationId: site.organisationId,
    siteId: site.id,
    type,
    stage,
    title: occupation.label,
    description: advertFor(random, occupation, employer.name, essentialSkills.map(taxonomy.label)),
    occupationId: occupation.id,
    essentialSkills,
    desirableSkills,
    licences: needs.essential.filter((id) => taxonomy.kindOf(id) === "licence"),
    qualifications: needs.essential.filter((id) => taxonomy.kindOf(id) === "qualification"),
    places: many ? random.between(2, 18) : random.between(1, 5),
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
  const ofKind = kindTerms(type, occupation, new Date(vacancy.startsOn ?? story.today));
  return { ...vacancy, ...ofKind, flexibleHours: offersFlexibleHours(vacancy.description) };
}

/** Two hundred vacancies in every stage, over the past year. New employers' first ones wait for the operator. */
export async function seedVacancies(
  tx: Tx,
  story: Story,
  taxonomy: LoadedTaxonomy,
  { all, sites }: Organisations,
) {
  const { random } = story;
  const firms = new Map(
    all.filter(({ kind }) => kind === "employer").map((employer) => [employer.id, employer]),
  );
  const known = sites.filter(({ organisationId }) => firms.get(organisationId)?.verifiedAt);
  const fresh = sites.filter(({ organisationId }) => !firms.get(organisationId)?.verifiedAt);
  const vacancies: DemoVacancy[] = [];
  for (const [stage, count] of Object.entries(shares) as [Stage, number][])
    for (let made = 0; made < count; made++) {
      const from = stage === "in_review" ? fresh : known;
      const site = from[(made * 7 + vacancies.length) % from.length] ?? random.pick(from);
      const employer = firms.get(site.organisationId);
      if (employer)
        vacancies.push(
          vacancyAt(story, taxonomy, { name: employer.name, sector: employer.sector }, site, stage),
        );
    }
  firstOfAll(vacancies, taxonomy, known[0]);
  await tx.vacancy.createMany({ data: vacancies.sort((a, b) => Number(a.createdAt) - Number(b.createdAt)) });
  return vacancies;
}
