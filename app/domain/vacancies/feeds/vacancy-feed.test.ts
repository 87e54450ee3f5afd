import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FeedVacancy } from "./find-newest.server";
import { allOf, readXml, textOf } from "./test/read-xml";
import { vacancyFeed } from "./vacancy-feed";

const vacancy: FeedVacancy = {
  id: "018f2c5e-0000-7000-8000-000000000001",
  number: 1042,
  title: "Café assistant",
  type: "Job",
  employer: "Kiln Lane Bakers & Sons",
  place: "Hackney",
  position: null,
  pay: "£14.80 an hour",
  paysLivingWage: true,
  hours: "30 hours a week",
  flexibleHours: true,
  places: 1,
  closesOn: "2026-12-11",
  postedOn: "2026-11-20",
  description: "You serve customers.\n\n• Shifts < 8 hours",
  liveAt: new Date("2026-11-20T09:00:00Z"),
  updatedAt: new Date("2026-11-21T09:00:00Z"),
};
const addresses = {
  page: "https://frontdoor.example/vacancies",
  rss: "https://frontdoor.example/vacancies/feed.rss",
  json: "https://frontdoor.example/vacancies/feed.json",
  vacancy: (id: string) => `https://frontdoor.example/vacancies/${id}`,
};
const feed = (vacancies: FeedVacancy[]) =>
  vacancyFeed({
    choice: { sector: null, borough: null },
    vacancies,
    updated: new Date("2026-11-22T00:00:00Z"),
    addresses,
  });
const rssItems = (vacancies: FeedVacancy[]) => {
  const [channel] = allOf(readXml(feed(vacancies).rss2()), "channel");
  if (!channel) throw new Error("No channel");
  return allOf(channel, "item");
};
const jsonItems = (vacancies: FeedVacancy[]) => JSON.parse(feed(vacancies).json1()).items;

describe("a vacancy in a feed", () => {
  test("says in RSS what it is, where, when it went live and what it pays", () => {
    const [item] = rssItems([vacancy]);
    if (!item) throw new Error("No item");
    expect(textOf(item, "title")).toBe("Café assistant, Kiln Lane Bakers & Sons, Hackney");
    expect(textOf(item, "link")).toBe(addresses.vacancy(vacancy.id));
    expect(textOf(item, "pubDate")).toBe("Fri, 20 Nov 2026 09:00:00 GMT");
    expect(allOf(item, "guid")).toMatchObject([
      { text: `urn:uuid:${vacancy.id}`, attributes: { isPermaLink: "false" } },
    ]);
    expect(textOf(item, "description")).toBe(
      "<p>Job. £14.80 an hour. 30 hours a week. Hours can be arranged. Closes on 11 December 2026. FD-1042.</p>",
    );
    expect(textOf(item, "content:encoded")).toContain("<p>• Shifts &lt; 8 hours</p>");
    expect(allOf(item, "category")).toMatchObject([{ text: "Job" }, { text: "Hackney" }]);
  });

  test("says the same in JSON, by the same id", () => {
    expect(jsonItems([vacancy])).toMatchObject([
      {
        id: `urn:uuid:${vacancy.id}`,
        url: addresses.vacancy(vacancy.id),
        title: "Café assistant, Kiln Lane Bakers & Sons, Hackney",
        date_published: "2026-11-20T09:00:00.000Z",
        date_modified: "2026-11-21T09:00:00.000Z",
        tags: ["Job", "Hackney"],
      },
    ]);
  });

  test("without pay, hours or closing date says what there is", () => {
    const [item] = jsonItems([{ ...vacancy, pay: null, hours: null, flexibleHours: false, closesOn: null }]);
    expect(item.summary).toBe("<p>Job. Open until it is filled. FD-1042.</p>");
  });

  test("is readable whatever was typed", () => {
    const words = fc.string({ unit: "binary", maxLength: 40 });
    const nasty = fc.oneof(
      words,
      fc.constantFrom("]]>]]>", "<![CDATA[", "</item>", "&amp;&nbsp;", "\u0000\uD800"),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, employer, description) => {
        const typed = { ...vacancy, title, employer, description };
        expect(rssItems([typed])).toHaveLength(1);
        expect(jsonItems([typed])).toHaveLength(1);
      }),
    );
  });
});

test("a feed of nothing is whole, and says the same each time", () => {
  expect(rssItems([])).toEqual([]);
  expect(feed([]).rss2()).toBe(feed([]).rss2());
  expect(jsonItems([])).toEqual([]);
});
