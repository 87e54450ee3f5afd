import { describe, expect, test } from "vitest";
import { boroughs } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { feedQuery, feedTitle, readFeedChoice } from "./feed-choice";

const read = (query: string) => readFeedChoice(new URLSearchParams(query));

describe("what a feed keeps to", () => {
  test.each([
    ["", "", "Open vacancies in London"],
    ["sector=&borough=", "", "Open vacancies in London"],
    ["sector=hospitality", "?sector=hospitality", "Open vacancies in London: Hospitality"],
    ["borough=E09000012", "?borough=E09000012", "Open vacancies in Hackney"],
    ["borough=hackney", "?borough=E09000012", "Open vacancies in Hackney"],
    ["borough=Tower+Hamlets", "?borough=E09000030", "Open vacancies in Tower Hamlets"],
    [
      "borough=tower-hamlets&sector=health&page=2",
      "?sector=health&borough=E09000030",
      "Open vacancies in Tower Hamlets: Health",
    ],
  ])("by %j is %j", (query, kept, title) => {
    const choice = read(query);
    if (!choice.ok) throw new Error(choice.message);
    expect(feedQuery(choice.value)).toBe(kept);
    expect(feedTitle(choice.value)).toBe(title);
    expect(read(kept)).toEqual(choice);
  });

  test("can be every sector, and every borough by its code or its name", () => {
    for (const { slug } of SECTORS)
      expect(read(`sector=${slug}`)).toMatchObject({ value: { sector: { slug } } });
    for (const { code, name } of boroughs)
      for (const said of [code, name, name.toLowerCase().replaceAll(" ", "-")])
        expect(read(new URLSearchParams({ borough: said }).toString()), said).toMatchObject({
          value: { borough: { code } },
        });
  });

  test.each([
    ["sector=hospitalty", "hospitality"],
    ["sector=Health%00", "health"],
    ["borough=Manchester", "hackney"],
    ["borough=E09000099", "hackney"],
    ["borough=---", "hackney"],
    [`sector=${"x".repeat(9_000)}`, "health"],
  ])("by %.40s is not found, and says what there is", (query, offered) => {
    const choice = read(query);
    expect(choice).toMatchObject({ ok: false, problem: "not-found" });
    if (!choice.ok) {
      expect(choice.message).toContain(offered);
      expect(choice.message.length).toBeLessThan(800);
    }
  });
});
