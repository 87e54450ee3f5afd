import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { randomness } from "./random";
import { seedAdverts } from "./seed-adverts";
import { seedApproaches } from "./seed-approaches";
import { seedBoroughs } from "./seed-boroughs";
import { seedCandidateRecords } from "./seed-candidate-records";
import { seedCandidates } from "./seed-candidates";
import { seedDesk } from "./seed-desk";
import { seedEarlierNights } from "./seed-earlier-nights";
import { seedEquality } from "./seed-equality";
import { seedGuideAnswers } from "./seed-guide-answers";
import { seedInterviews } from "./seed-interviews";
import { seedOrganisations } from "./seed-organisations";
import { seedOwnPlacements } from "./seed-own-placements";
import { seedPeople } from "./seed-people";
import { seedPlacements } from "./seed-placements";
import { seedPractice } from "./seed-practice";
import { seedReferrals } from "./seed-referrals";
import { seedRights } from "./seed-rights";
import { seedSuggestions } from "./seed-suggestions";
import { seedVacancies } from "./seed-vacancies";
import { seedVacancyLife } from "./seed-vacancy-life";
import { seedVerification } from "./seed-verification";
import type { Story } from "./story";

/** Ten seconds are enough; a machine with its hands full may take many more. */
const TEN_MINUTES = 600_000;

/**
 * After a seeding that was cut short the database takes the tables for empty, and would look through the whole of them
 * for every row that refers to them, however many there are by then.
 */
const byIndexAlone = (tx: Tx) => tx.$queryRaw`select set_config('enable_seqscan', 'off', true)`;

/**
 * Fills an empty database with the demo London: the same people, employers and history every time, told from today.
 * One transaction, so that a seeding cut short leaves nothing; a database that has an operator is left alone.
 * @returns whether it seeded
 */
export async function seedDemo(say: (words: string) => void = () => {}): Promise<boolean> {
  const actor = system("demo London");
  const taxonomy = await findTaxonomy();
  const story: Story = { today: today(), random: randomness(33) };
  return asActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(7204914)`;
      if (await tx.organisation.count({ where: { kind: "operator" } })) return false;
      await byIndexAlone(tx);
      say("Seeding the demo London: boroughs, hubs, boards and employers");
      const organisations = await seedOrganisations(tx, story);
      await tx.site.createMany({ data: organisations.sites });
      say("… vacancies");
      const vacancies = await seedVacancies(tx, story, taxonomy, organisations);
      say("… two thousand candidates");
      const candidates = await seedCandidates(tx, story, taxonomy, organisations);
      await seedCandidateRecords(tx, story, taxonomy, candidates);
      say("… a year of referrals");
      const referrals = await seedReferrals(tx, story, taxonomy, { organisations, vacancies, candidates });
      say("… whom the nights suggested");
      await seedSuggestions(tx, actor, story, vacancies);
      await seedEarlierNights(tx, story, vacancies, candidates);
      await seedEquality(tx, candidates);
      await seedVacancyLife(tx, story, vacancies);
      await seedAdverts(tx, taxonomy, organisations, vacancies);
      await seedPlacements(tx, story, organisations);
      await seedApproaches(tx, story, organisations);
      await seedGuideAnswers(tx, story);
      await seedPractice(tx, story, organisations);
      await seedVerification(tx, story, organisations);
      await seedPeople(tx, story, organisations);
      await seedOwnPlacements(tx, story, organisations);
      await seedDesk(tx, story, organisations);
      await seedInterviews(tx, story);
      await seedBoroughs(tx, story, taxonomy, organisations);
      await seedRights(tx, story);
      const detail = { vacancies: vacancies.length, candidates: candidates.all.length, referrals };
      await record(tx, actor, "demo.seeded", "demo London", { detail });
      say(
        `… done: ${vacancies.length} vacancies, ${candidates.all.length} candidates, ${referrals} referrals`,
      );
      return true;
    },
    TEN_MINUTES,
  );
}
