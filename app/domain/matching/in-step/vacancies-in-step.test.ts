import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import { replaceTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { Taxonomy } from "~/domain/taxonomy/terms";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Prisma } from "~prisma/generated/client";

const tester = system("test");

/** What search holds of a vacancy; undefined where it holds nothing. */
async function held(id: string) {
  const { rows } = await ownerPool().query(
    `select v.borough, v.sector, v.pay, v.wage, v.hours, v.flexible, v.head::text, p.latitude,
       (select count(*)::int from search.vacancy_posting where vacancy = v.number and place = v.place) as asks
     from search.vacancy v join search.place p on p.id = v.place where v.id = $1`,
    [id],
  );
  return rows[0] as Record<string, unknown> | undefined;
}
const postings = async () =>
  (await ownerPool().query("select count(*)::int as all from search.vacancy_posting")).rows[0].all as number;
const changes = async () =>
  (await ownerPool().query("delete from search.change where side = 'vacancy' returning subject")).rows.map(
    ({ subject }) => subject as string,
  );
const jobs = async () =>
  (
    await ownerPool().query(
      "select count(*)::int as all from graphile_worker.jobs where task_identifier = 'search.changed'",
    )
  ).rows[0].all as number;
const change = (id: string, data: Prisma.VacancyUncheckedUpdateInput) =>
  asActor(tester, (tx) => tx.vacancy.update({ where: { id }, data }));

let employer: { id: string };
beforeEach(async () => {
  employer = await organisation("employer", { name: "Copper Kettle", sector: "hospitality" });
  await changes();
});

describe("what search holds of vacancies", () => {
  test("is there as soon as one is live, and gone as soon as it is not", async () => {
    const { id } = await liveVacancy(employer.id, { stage: "draft", essentialSkills: ["peeling"] });
    expect(await held(id)).toBeUndefined();
    await change(id, { stage: "live" });
    expect(await held(id)).toMatchObject({ sector: "hospitality", borough: "E09000031", asks: 1 });
    await change(id, { stage: "filled" });
    expect(await held(id)).toBeUndefined();
    expect(await postings()).toBe(0);
    expect(await changes()).toEqual([id, id]);
  });

  test("changes with its vacancy, its site and its employer", async () => {
    const site = await aSite(employer);
    const { id } = await liveVacancy(employer.id, { siteId: site.id, essentialSkills: ["peeling"] });
    await change(id, {
      title: "Saucier",
      hoursMin: 10,
      hoursMax: 20,
      flexibleHours: true,
      essentialSkills: ["whisking", "tasting"],
    });
    expect(await held(id)).toMatchObject({
      hours: 3,
      flexible: true,
      asks: 2,
      head: expect.stringContaining("'saucier':1A"),
    });
    await asActor(tester, (tx) =>
      tx.site.update({ where: { id: site.id }, data: { latitude: 51.5, boroughCode: "E09000022" } }),
    );
    expect(await held(id)).toMatchObject({ latitude: 51.5, borough: "E09000022", asks: 2 });
    await asActor(tester, (tx) =>
      tx.organisation.update({
        where: { id: employer.id },
        data: { name: "Silver Spoon", sector: "retail" },
      }),
    );
    expect(await held(id)).toMatchObject({ sector: "retail", head: expect.stringContaining("'spoon'") });
    await asActor(tester, (tx) => tx.vacancy.delete({ where: { id } }));
    expect(await held(id)).toBeUndefined();
    expect(new Set(await changes())).toEqual(new Set([id]));
  });

  test("is told once for what is searched, and not at all for what is not", async () => {
    const { id } = await liveVacancy(employer.id);
    await changes();
    await change(id, { stageReason: "Seen again", updatedAt: new Date() });
    await asActor(tester, (tx) =>
      tx.organisation.update({ where: { id: employer.id }, data: { size: "10-49" } }),
    );
    await liveVacancy(employer.id, { stage: "draft" });
    expect(await changes()).toEqual([]);
    const before = await jobs();
    await asActor(tester, async (tx) => {
      await tx.vacancy.update({ where: { id }, data: { title: "Saucier" } });
      await tx.vacancy.update({ where: { id }, data: { title: "Pastry chef" } });
    });
    expect(await jobs()).toBe(before + 1);
  });

  test("is mended where somebody went past the triggers, and told of", async () => {
    const { id } = await liveVacancy(employer.id);
    const { id: other } = await liveVacancy(employer.id, { essentialSkills: ["peeling"] });
    const before = await held(id);
    const mend = async () =>
      (await ownerPool().query("select search.mend_vacancies() as mended")).rows[0].mended as number;
    await mend();
    await changes();
    await ownerPool().query("update search.vacancy set pay = 1, sector = 'retail' where id = $1", [id]);
    await ownerPool().query("delete from search.vacancy where id = $1", [other]);
    expect(await mend()).toBe(2);
    expect(await held(id)).toEqual(before);
    expect(await held(other)).toMatchObject({ asks: 1 });
    expect(new Set(await changes())).toEqual(new Set([id, other]));
    expect(await mend()).toBe(0);
  });

  test("goes with the transaction that made it", async () => {
    const { id } = await liveVacancy(employer.id);
    const undone = asActor(tester, async (tx) => {
      await tx.vacancy.updateMany({ data: { stage: "closed" } });
      throw new Error("Undone");
    });
    await expect(undone).rejects.toThrow("Undone");
    expect(await held(id)).toBeDefined();
  });

  test("takes many at once, and new words and places from two at once", async () => {
    const { siteId, ...row } = await liveVacancy(employer.id, { stage: "draft" });
    const rows = (name: string) =>
      Array.from({ length: 60 }, (_, at) => ({
        ...row,
        siteId,
        id: `${name}-${at}`,
        number: undefined,
        stage: "live" as const,
        title: `Word${name}${String.fromCharCode(97 + (at % 26))} kitchen`,
      }));
    const write = (name: string) => asActor(tester, (tx) => tx.vacancy.createMany({ data: rows(name) }));
    await Promise.all([write("aa"), write("bb")]);
    expect((await changes()).length).toBe(120);
    const { rows: words } = await ownerPool().query("select word from search.word where word like 'wordaa%'");
    expect(words.length).toBe(26);
    await asActor(tester, (tx) => tx.vacancy.deleteMany({ where: { organisationId: employer.id } }));
  });

  test.each([
    ["hour", 1480, 35, 1480],
    ["hour", 1480, null, 1480],
    ["day", 11_100, 37.5, 1480],
    ["week", 55_500, 37.5, 1480],
    ["month", 240_500, 37.5, 1480],
    ["year", 2_886_000, 37.5, 1480],
    ["year", 2_885_999, 37.5, 1479],
    ["year", 2_886_000, null, 1480],
  ] as const)(
    "reckons pay by the %s as the London Living Wage is: %i pence for %s hours",
    async (payUnit, payMinPence, hoursMax, wage) => {
      const { id } = await liveVacancy(employer.id, {
        payUnit,
        payMinPence,
        payMaxPence: null,
        hoursMin: null,
        hoursMax,
      });
      expect(await held(id)).toMatchObject({ wage });
    },
  );

  test("knows no pay where there is no figure", async () => {
    const none = {
      payUnit: null,
      payMinPence: null,
      payMaxPence: null,
      payHourlyMinPence: null,
      payHourlyMaxPence: null,
    };
    const { id } = await liveVacancy(employer.id, { ...none, payText: "NHS scale" });
    expect(await held(id)).toMatchObject({ pay: null, wage: null });
  });

  test("is worked out anew when the taxonomy is replaced", async () => {
    const { id } = await liveVacancy(employer.id, {
      occupationId: "stoker",
      essentialSkills: ["stoking", "raking"],
    });
    const taxonomy: Taxonomy = {
      occupations: [
        {
          id: "stoker",
          label: "Furnace hand",
          altLabels: [],
          soc: null,
          isco: null,
          escoUri: null,
          board: null,
          sector: "engineering",
        },
      ],
      skills: ["stoking", "raking"].map((skill) => ({
        id: skill,
        label: `${skill} fires`,
        altLabels: [],
        kind: "skill",
        escoUri: null,
      })),
      occupationSkills: [{ occupationId: "stoker", skillId: "stoking", essential: true }],
    };
    await changes();
    await replaceTaxonomy(taxonomy, "Test");
    expect(await held(id)).toMatchObject({
      sector: "engineering",
      head: expect.stringContaining("'furnac'"),
      asks: 3,
    });
    expect(await changes()).toContain(id);
    const { rows } = await ownerPool().query(
      `select round(share::numeric, 4)::float as share from search.vacancy_posting p join search.vacancy v on v.number = p.vacancy
       where v.id = $1 and kind < 8 order by 1`,
      [id],
    );
    // One occupation in all: 1 for what it calls for, 2 for what none does.
    expect(rows.map(({ share }) => share)).toEqual([0.3333, 0.6667]);
  });
});
