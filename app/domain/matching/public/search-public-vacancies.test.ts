import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { readVacancySearch } from "~/domain/vacancies/public-search";
import { anyone, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import { postgresqlVacancies } from "../postgresql/vacancies.server";
import type { VacancyEngine } from "../vacancy-engine";
import { searchPublicVacancies } from "./search-public-vacancies.server";

const day = "2026-11-22";
const read = (query: string) => readVacancySearch(new URLSearchParams(query));
const found = (query = "", engine?: VacancyEngine) => searchPublicVacancies(anyone, read(query), day, engine);
const titles = async (query: string) => (await found(query)).vacancies.map(({ title }) => title).sort();

beforeAll(async () => {
  const bakery = await organisation("employer", { name: "Kiln Lane Bakers", sector: "hospitality" });
  const clinic = await organisation("employer", { name: "Plane Tree Clinic", sector: "health" });
  const hackney = await aSite(clinic, { boroughCode: "E09000012", latitude: 51.5427, longitude: -0.0644 });
  const nowhere = await aSite(clinic, { boroughCode: null, postcode: null, latitude: null, longitude: null });
  await asActor(system("test"), (tx) =>
    tx.occupation.create({ data: { id: "cleaner", label: "Cleaner", sector: "cleaning" } }),
  );
  const closesOn = dayToDate("2026-12-20");
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
  await liveVacancy(bakery.id, { title: "Baker", liveAt: at(1), closesOn, number: 4242 });
  await liveVacancy(clinic.id, {
    title: "Nurse",
    siteId: hackney.id,
    liveAt: at(3),
    closesOn,
    payMinPence: 1479,
    payHourlyMinPence: 1479,
  });
  await liveVacancy(clinic.id, {
    title: "Porter",
    siteId: nowhere.id,
    liveAt: at(2),
    closesOn: null,
    flexibleHours: true,
  });
  await liveVacancy(clinic.id, {
    title: "Cleaner",
    occupationId: "cleaner",
    liveAt: at(4),
    closesOn: dayToDate(day),
  });
  await liveVacancy(clinic.id, { title: "Closed yesterday", closesOn: dayToDate("2026-11-21") });
  for (const stage of ["draft", "in_review", "filled", "closed", "expired", "withdrawn"] as const)
    await liveVacancy(clinic.id, { title: `Is ${stage}`, stage, closesOn });
});

describe("the public search of vacancies", () => {
  test("shows anyone what is open, newest first, to the end of its last day, and nothing else", async () => {
    const { vacancies, total, page, pages, sort } = await found();
    expect(vacancies.map(({ title }) => title)).toEqual(["Cleaner", "Nurse", "Porter", "Baker"]);
    expect({ total, page, pages, sort }).toEqual({ total: 4, page: 1, pages: 1, sort: "newest" });
  });

  test("says whose it is, where, what it pays and until when", async () => {
    const [nurse] = (await found("q=nurse")).vacancies;
    expect(nurse).toMatchObject({
      employer: "Plane Tree Clinic",
      place: "Hackney",
      pay: "£14.79 to £14.80 an hour",
      paysLivingWage: false,
      hours: "35 hours a week",
      flexibleHours: false,
      closesOn: "2026-12-20",
    });
    expect((await found("q=baker")).vacancies[0]).toMatchObject({ paysLivingWage: true });
    expect((await found("q=porter")).vacancies[0]).toMatchObject({
      place: "London",
      position: null,
      flexibleHours: true,
      closesOn: null,
    });
  });

  test.each([
    ["q=bakers+lane", ["Baker"]],
    ["q=vegetable", ["Baker", "Cleaner", "Nurse", "Porter"]],
    ["q=NURSES", ["Nurse"]],
    ["q=nurse+OR+porter", ["Nurse", "Porter"]],
    ["q=clinic+-nurse", ["Cleaner", "Porter"]],
    ["q=FD-4242", ["Baker"]],
    ["q=the", ["Baker", "Cleaner", "Nurse", "Porter"]],
    ["borough=E09000012", ["Nurse"]],
    ["sector=hospitality", ["Baker"]],
    ["sector=cleaning", ["Cleaner"]],
    ["sector=health", ["Nurse", "Porter"]],
    ["sector=health&borough=E09000012&q=kitchen", ["Nurse"]],
    ["livingWage=yes", ["Baker", "Cleaner", "Porter"]],
    ["flexible=yes", ["Porter"]],
    ["place=E8&radius=1", ["Nurse"]],
    ["place=hackney&radius=1", ["Nurse"]],
    ["place=E10&radius=15", ["Baker", "Cleaner", "Nurse"]],
  ])("finds by %s", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test.each(["q=the", "q=the&sector=health", "livingWage=yes"])(
    "counts as paying the London Living Wage by %s what it says pays it",
    async (query) => {
      const { vacancies, facets } = await found(query);
      expect(facets.livingWage).toEqual([
        { value: "yes", count: vacancies.filter(({ paysLivingWage }) => paysLivingWage).length },
      ]);
    },
  );

  test("does not know a place, says so, and looks in all of London", async () => {
    const { place, placeProblem, total } = await found("place=Atlantis&radius=1&sort=nearest");
    expect({ place, total }).toEqual({ place: null, total: 4 });
    expect(placeProblem).toMatch(/^We don’t know this place/);
    expect(await found("place=London")).toMatchObject({ place: null, placeProblem: null, total: 4 });
  });

  test.each([
    `q=${"kitchen ".repeat(1_250)}`,
    "q='%22%3B--%5C",
    "q=%00(%26|!<->:*",
    "page=99999",
    "page=0",
    "place=%00'%22&radius=0&pay=-1",
    "borough=E09000012&sector=hospitality&type=internship&pay=28&livingWage=yes",
  ])("answers %.60s without failing", async (query) => {
    expect((await found(query)).page).toBe(1);
  });

  test("shows nothing that has closed since the engine heard of it", async () => {
    const late = await organisation("employer", { name: "Late Hours" });
    const { id } = await liveVacancy(late.id, { closesOn: null });
    const database = postgresqlVacancies(anyone);
    const old = await database.search({ ...(await asked("q=late+hours")) });
    await asActor(system("test"), (tx) => tx.vacancy.update({ where: { id }, data: { stage: "filled" } }));
    const remembering: VacancyEngine = { ...database, search: async () => old };
    expect(old.ids).toEqual([id]);
    expect((await found("q=late+hours", remembering)).vacancies).toEqual([]);
  });

  test("comes twenty a page, and a page after the last is the last", async () => {
    const crowd = await organisation("employer", { name: "Crowded House" });
    for (let i = 0; i < 41; i++) await liveVacancy(crowd.id, { closesOn: null, liveAt: new Date(1_000 * i) });
    const pages = await Promise.all([1, 2, 3].map((page) => found(`q=crowded&page=${page}`)));
    expect(pages.map(({ vacancies }) => vacancies.length)).toEqual([20, 20, 1]);
    expect(new Set(pages.flatMap(({ vacancies }) => vacancies.map(({ id }) => id))).size).toBe(41);
    expect(await found("q=crowded&page=9")).toEqual(pages[2]);
  });

  test("looks words up in an index, and reads no advert to do so", async () => {
    const plan = await asActor(anyone, async (tx) => {
      await tx.$executeRaw`set local enable_seqscan = off`;
      return tx.$queryRaw<Record<string, string>[]>`explain select v.id from search.vacancy v
        where v.words @@ websearch_to_tsquery('english', 'nurse')`;
    });
    expect(JSON.stringify(plan)).toContain("vacancy_words");
  });
});

/** What an engine is asked for this search. */
async function asked(query: string) {
  const queries: Parameters<VacancyEngine["search"]>[0][] = [];
  const database = postgresqlVacancies(anyone);
  await found(query, {
    ...database,
    search: (each) => {
      queries.push(each);
      return database.search(each);
    },
  });
  const [first] = queries;
  if (!first) throw new Error("The engine was not asked.");
  return first;
}
