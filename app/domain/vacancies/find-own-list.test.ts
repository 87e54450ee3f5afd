import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anEmployer } from "~prisma/factories/employer";
import { aSite } from "~prisma/factories/site";
import { findOwnList } from "./find-own-list.server";
import { OWN_PAGE, ownListQuery, readOwnList } from "./own-list";
import { vacancyReference } from "./reference";
import { seen } from "./test/vacancy-story";

let employer: Awaited<ReturnType<typeof anEmployer>>;
let other: { id: string };
const all = 61;

beforeAll(async () => {
  employer = await anEmployer({ checked: true });
  other = await aSite(employer.employer);
  const data = Array.from({ length: all }, (_, at) => ({
    organisationId: employer.employer.id,
    siteId: at % 3 === 0 ? other.id : employer.site.id,
    type: "job" as const,
    title: at % 2 === 0 ? `Cook ${at}` : `Cleaner ${at}`,
    description: "You cook.",
    stage: at < 40 ? ("live" as const) : ("filled" as const),
    submittedAt: new Date(),
  }));
  await seen((tx) => tx.vacancy.createMany({ data }));
});

const list = (query: string) => findOwnList(employer.actor, readOwnList(new URLSearchParams(query)));

describe("an employer's long list", () => {
  it("comes by the page, each vacancy on one of them", async () => {
    const pages = [await list("page=1"), await list("page=2"), await list("page=3")];
    expect(pages.map(({ vacancies }) => vacancies.length)).toEqual([OWN_PAGE, OWN_PAGE, all - 2 * OWN_PAGE]);
    expect(new Set(pages.flatMap(({ vacancies }) => vacancies.map(({ id }) => id))).size).toBe(all);
    expect(await list("page=99")).toMatchObject({ page: 3, pages: 3, total: all });
  });

  it("is narrowed by stage, site and words, and counts what is in each stage", async () => {
    expect(await list("stage=filled")).toMatchObject({ total: 21, counts: { live: 40, filled: 21 } });
    expect((await list(`site=${other.id}`)).total).toBe(21);
    expect((await list("q=cook")).total).toBe(31);
    expect(await list("q=nothing+of+the+kind&stage=live")).toMatchObject({
      total: 0,
      vacancies: [],
      page: 1,
    });
    const [first] = (await list("")).vacancies;
    expect((await list(`q=${first?.reference.toLowerCase()}`)).vacancies.map(({ id }) => id)).toEqual([
      first?.id,
    ]);
    expect(first?.reference).toBe(vacancyReference(Number(first?.reference.slice(3))));
  });

  it("is nobody else's", async () => {
    const stranger = await anEmployer();
    expect(await findOwnList(stranger.actor, readOwnList(new URLSearchParams()))).toMatchObject({
      total: 0,
      sites: [],
    });
  });

  it("keeps its narrowing in the address", () => {
    const asked = { stage: "live", siteId: "a-site", words: "cook & clean" } as const;
    expect(readOwnList(new URLSearchParams(ownListQuery(asked, 2)))).toEqual({ ...asked, page: 2 });
    expect(readOwnList(new URLSearchParams("stage=gone&page=-1"))).toEqual({
      stage: null,
      siteId: null,
      words: "",
      page: 1,
    });
    expect(ownListQuery({ stage: null, siteId: null, words: "" })).toBe("");
  });
});
