import "~/platform/test/secret";
import "~/platform/test/database";
import { Readable } from "node:stream";
import type { LoaderFunction } from "@remix-run/node";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { beforeAll, describe, expect, test } from "vitest";
import { allOf, readXml, textOf } from "~/domain/vacancies/feeds/test/read-xml";
import { sitemapOf } from "~/http/sitemap.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { loader as json } from "~/routes/public/feed-json";
import { loader as rss } from "~/routes/public/feed-rss";
import { loader as robots } from "~/routes/public/robots";
import { loader as short } from "~/routes/public/short-vacancy";
import { loader as sitemap } from "~/routes/public/sitemap";
import { organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";

/** What an address answers, be it returned or thrown. */
async function ask(loader: LoaderFunction, path: string, headers: Record<string, string> = {}, params = {}) {
  const request = new Request(`http://front-door.test${path}`, { headers });
  try {
    return (await loader({ request, params, context: { nonce: "", address: "192.0.2.1" } })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

async function rssTitles(query = "") {
  const [channel] = allOf(readXml(await (await ask(rss, `/vacancies/feed.rss${query}`)).text()), "channel");
  return channel ? allOf(channel, "item").map((item) => textOf(item, "title")?.split(",")[0]) : [];
}

beforeAll(async () => {
  await asActor(system("test"), (tx) => tx.organisation.deleteMany({}));
  const bakery = await organisation("employer", { name: "Kiln Lane Bakers", sector: "hospitality" });
  const clinic = await organisation("employer", { name: "Plane Tree Clinic", sector: "health" });
  const hackney = await aSite(clinic, { boroughCode: "E09000012" });
  await asActor(system("test"), (tx) =>
    tx.occupation.create({ data: { id: "cleaner", label: "Cleaner", sector: "cleaning" } }),
  );
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
  const always = { closesOn: null };
  await liveVacancy(bakery.id, { ...always, title: "Baker", liveAt: at(1) });
  await liveVacancy(clinic.id, {
    ...always,
    title: "Nurse",
    liveAt: at(2),
    siteId: hackney.id,
    number: 4242,
  });
  await liveVacancy(clinic.id, { ...always, title: "Cleaner", liveAt: at(3), occupationId: "cleaner" });
  await liveVacancy(clinic.id, { title: "Closed", closesOn: dayToDate("2020-01-01") });
  for (const stage of ["draft", "in_review", "held", "filled", "withdrawn"] as const)
    await liveVacancy(clinic.id, { ...always, title: `Is ${stage}`, stage });
});

describe("a feed of vacancies", () => {
  test.each([
    ["", ["Cleaner", "Nurse", "Baker"]],
    ["?sector=hospitality", ["Baker"]],
    ["?sector=health", ["Nurse"]],
    ["?sector=cleaning", ["Cleaner"]],
    ["?borough=hackney", ["Nurse"]],
    ["?borough=E09000031&sector=cleaning", ["Cleaner"]],
    ["?sector=finance", []],
  ])("by %j holds what is open of it, the newest first", async (query, titles) => {
    expect(await rssTitles(query)).toEqual(titles);
    const { items, feed_url } = await (await ask(json, `/vacancies/feed.json${query}`)).json();
    expect(items.map(({ title }: { title: string }) => title.split(",")[0])).toEqual(titles);
    expect(feed_url).toMatch(/\/vacancies\/feed\.json/);
  });

  test("says of which kind it is, and where it is itself", async () => {
    const response = await ask(rss, "/vacancies/feed.rss?borough=hackney");
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const [channel] = allOf(readXml(await response.text()), "channel");
    if (!channel) throw new Error("No channel");
    expect(allOf(channel, "atom:link")[0]?.attributes).toMatchObject({
      rel: "self",
      href: expect.stringMatching(/\/vacancies\/feed\.rss\?borough=E09000012$/),
    });
    expect(textOf(channel, "language")).toBe("en-GB");
    expect((await ask(json, "/vacancies/feed.json")).headers.get("content-type")).toBe(
      "application/feed+json; charset=utf-8",
    );
  });

  test.each([
    ["sector", "fishing", "There is no sector “fishing”. The sectors are: construction, "],
    ["borough", "Leeds", "There is no borough “Leeds” in London. The boroughs are: city-of-london, "],
  ])("of a %s that there is not is not found, in words", async (name, value, words) => {
    for (const [loader, path] of [
      [rss, "/vacancies/feed.rss"],
      [json, "/vacancies/feed.json"],
    ] as const) {
      const response = await ask(loader, `${path}?${name}=${value}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(words);
    }
  });

  test("is not said again to who has it, until something changes or ends", async () => {
    const first = await ask(rss, "/vacancies/feed.rss?sector=hospitality");
    const tag = { "if-none-match": first.headers.get("etag") ?? "" };
    const since = { "if-modified-since": first.headers.get("last-modified") ?? "" };
    expect(first.headers.get("cache-control")).toBe("public, max-age=300");
    expect((await ask(rss, "/vacancies/feed.rss?sector=hospitality", tag)).status).toBe(304);
    expect((await ask(rss, "/vacancies/feed.rss?sector=hospitality", since)).status).toBe(304);
    await asActor(system("test"), (tx) =>
      tx.vacancy.updateMany({
        where: { title: "Baker" },
        data: { stage: "filled", updatedAt: new Date(Date.now() + 2_000) },
      }),
    );
    expect((await ask(rss, "/vacancies/feed.rss?sector=hospitality", tag)).status).toBe(200);
    expect(await rssTitles("?sector=hospitality")).toEqual([]);
  });

  test("holds the hundred newest", async () => {
    const depot = await organisation("employer", { name: "Depot", sector: "logistics" });
    for (let made = 0; made < 102; made++)
      await liveVacancy(depot.id, {
        closesOn: null,
        title: `Packer ${made}`,
        liveAt: new Date(made * 1_000),
      });
    const titles = await rssTitles("?sector=logistics");
    expect(titles).toHaveLength(100);
    expect(titles[0]).toBe("Packer 101");
    await asActor(system("test"), (tx) => tx.organisation.delete({ where: { id: depot.id } }));
  });
});

describe("what search engines read", () => {
  const urls = async (text: string) =>
    (await parseSitemap(Readable.from([text]))).map(({ url }) => new URL(url).pathname);

  test("the sitemap holds open vacancies, articles and public pages, with when they changed", async () => {
    const response = await ask(sitemap, "/sitemap.xml");
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const text = await response.text();
    const items = await parseSitemap(Readable.from([text]));
    const nurse = items.find(({ url }) => url.includes("/vacancies/"));
    expect(nurse?.lastmod).toMatch(/^20\d\d-/);
    const found = await urls(text);
    expect(found).toEqual(
      expect.arrayContaining(["/", "/vacancies", "/guidance", "/guidance/pay-and-the-london-living-wage"]),
    );
    expect(found.filter((path) => /^\/vacancies\/.+/.test(path))).toHaveLength(2);
    expect(found.some((path) => /^\/(employer|sign-in|demo|saved)/.test(path))).toBe(false);
  });

  test("above fifty thousand pages it is an index of several, each with its own", async () => {
    const pages = Array.from({ length: 50_001 }, (_, at) => ({ url: `https://frontdoor.example/${at}` }));
    const partAt = (part: number) => `https://frontdoor.example/sitemap.xml?part=${part}`;
    const index = (await sitemapOf(pages, undefined, partAt)) ?? "";
    const parts = await parseSitemapIndex(Readable.from([index]));
    expect(parts.map(({ url }) => url)).toEqual([partAt(1), partAt(2)]);
    expect(await urls((await sitemapOf(pages, 2, partAt)) ?? "")).toEqual(["/50000"]);
    for (const part of [0, 3, -1, Number.NaN]) expect(await sitemapOf(pages, part, partAt)).toBeNull();
  });

  test("a part that there is not is not found", async () => {
    for (const part of ["2", "x", ""])
      expect((await ask(sitemap, `/sitemap.xml?part=${part}`)).status).toBe(404);
  });

  test("robots.txt says what is for nobody, and names the sitemap", async () => {
    const text = await (await ask(robots, "/robots.txt")).text();
    expect(text).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
    expect(text).toMatch(/^User-agent: \*$/m);
    for (const path of ["/employer", "/consent/", "/saved-searches/"])
      expect(text).toContain(`Disallow: ${path}\n`);
    expect(text).not.toMatch(/^Disallow: \/(vacancies|guidance)?$/m);
  });
});

describe("the short address of a vacancy", () => {
  test.each(["4242", "FD-4242", "fd4242"])("%s leads to it", async (number) => {
    const response = await ask(short, `/v/${number}`, {}, { number });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toMatch(/^\/vacancies\/[\da-f-]{36}$/);
  });

  test.each(["1", "9999999999", "-1", "x", ""])("%j of none is not found, in words", async (number) => {
    const response = await ask(short, `/v/${number}`, {}, { number });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("no vacancy with this number");
  });
});
