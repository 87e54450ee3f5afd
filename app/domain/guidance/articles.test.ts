import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findArticle, findArticles, readArticles } from "./articles.server";
import { unknownFigures } from "./figures";
import { readingAge, sizeOf } from "./reading-level";

const figures = { "london-living-wage": "<rate> & more", "london-living-wage-announced": "a <day>" };
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);
const plain = (html: string) => html.replace(/<\/(?:p|li|h2)>/g, "\n").replace(/<[^>]+>/g, "");
const bodyOf = (html: string) => plain(html.slice(0, html.indexOf("Where this comes from")));

async function eachArticle() {
  const found = await Promise.all(slugs(await findArticles()).map((slug) => findArticle(slug, figures)));
  return found.filter((article) => article !== undefined);
}

const articles = await eachArticle();

/** What the library answers: every subject that an employer was promised, by the article that holds it. */
const library = {
  "writing adverts": "writing-adverts-people-answer",
  "pay and the living wage": "pay-and-the-london-living-wage",
  "flexible hours": "flexible-hours",
  "Access to Work and adjustments": "access-to-work-and-adjustments",
  "Disability Confident levels": "disability-confident-levels",
  "interviews that let people show what they can do": "interviews-that-show-what-people-can-do",
  "guaranteed interview": "guaranteed-interviews",
  neurodiversity: "neurodiversity",
  "care leavers": "care-leavers",
  "carers and parents": "carers-and-parents",
  "over-50s": "over-50s",
  "refugees and right-to-work checks": "refugees-and-right-to-work-checks",
  "ex-offenders and ban the box": "criminal-records",
  "digital exclusion": "digital-exclusion",
  "English for work": "english-for-work",
  "the first 13 weeks": "first-13-weeks",
  "managers’ conversations about health": "talking-about-health",
  "apprenticeships and SWAPs": "apprenticeships-and-swaps",
  "hosting work experience safely": "hosting-work-experience-safely",
  "SEND learners": "send-learners",
  "data protection in recruiting": "data-protection-when-you-recruit",
  "small employers’ quick start": "small-employers-quick-start",
  "measuring diversity": "measuring-diversity",
  "working with a borough brokerage": "working-with-a-borough-brokerage",
};

/** Where sources may be: the state, its advisers, London's government, the health service, a profession, charities, research. */
const trusted =
  /(?:^|\.)(?:gov\.uk|acas\.org\.uk|ico\.org\.uk|equalityhumanrights\.com|nhs\.uk|cipd\.org|livingwage\.org\.uk|bi\.team|personneltoday\.com|doi\.org|bitc\.org\.uk|unlock\.org\.uk|mycovenant\.org\.uk|ageing-better\.org\.uk|employersforcarers\.org|workingfamilies\.org\.uk|refugeeemploymentnetwork\.co\.uk|goodthingsfoundation\.org|bdadyslexia\.org\.uk|base-uk\.org|mencap\.org\.uk)$/;

describe("the library", () => {
  test("has all 24 subjects, an article each, and no two of one slug or title", () => {
    expect(slugs(articles).sort()).toEqual(Object.values(library).sort());
    expect(Object.keys(library)).toHaveLength(24);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
  });

  test.each(articles)("$slug has its four parts, in order, and 350 to 700 words", ({ html }) => {
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, heading]) => heading);
    expect(headings[0]).toBe("The point");
    expect(headings.slice(1, 3)).toContain("What to do this week");
    expect(headings.slice(-2)).toEqual(["What the law asks", "Where this comes from"]);
    const { words } = sizeOf(bodyOf(html));
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(700);
  });

  test.each(articles)("$slug gives at least five things to do this week", ({ html }) => {
    const week = html.slice(html.indexOf("What to do this week"));
    const list = week.slice(0, week.indexOf("<h2"));
    expect(list.match(/<li><strong>/g)?.length ?? list.match(/<li>/g)?.length ?? 0).toBeGreaterThanOrEqual(5);
  });

  test.each(articles)("$slug is readable at 14 and makes its point in two sentences", ({ html, summary }) => {
    const body = bodyOf(html);
    expect(readingAge(body)).toBeLessThanOrEqual(14);
    expect(readingAge(summary)).toBeLessThanOrEqual(14);
    const [, point = ""] = body.split(/\n+/);
    expect(sizeOf(point).sentences).toBe(2);
  });

  test.each(articles)(
    "$slug speaks to “you”, calmly, with no placeholder left",
    ({ html, title, summary }) => {
      const words = `${title}\n${summary}\n${plain(html)}`;
      expect(words.match(/\byou\b/gi)?.length).toBeGreaterThan(5);
      expect(words).not.toMatch(/!|\bplease\b|\bsimply\b|\bleverag|\bstakeholder|\be\.g\.|\bi\.e\.|\betc\b/i);
      expect(words).not.toMatch(/["']/);
      expect(html).not.toMatch(/\{\{|<script|javascript:/i);
    },
  );

  test.each(articles)(
    "$slug links at least two sources, all https and all from those we trust",
    ({ html, sources }) => {
      expect(sources.length).toBeGreaterThanOrEqual(2);
      for (const { url } of sources) {
        expect(html).toContain(`href="${url}"`);
        expect(new URL(url).protocol).toBe("https:");
        expect(new URL(url).hostname).toMatch(trusted);
      }
      expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    },
  );

  test.each(articles)("$slug names no sum of money that will go out of date", ({ html }) => {
    expect(plain(html)).not.toContain("£");
  });
});

describe("an article that is not well formed is refused by name", () => {
  const head = (changes: string) =>
    `title: T\nslug: one\nsummary: S\ntopics: [pay]\nbesides: [pay]\nreviewed: 2026-11-02\nsources: [{title: A, url: "https://example.org/"}]\n${changes}`;
  const write = async (text: string, file = "one.md") => {
    const folder = await mkdtemp(join(tmpdir(), "articles-"));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, file), text);
    return readArticles(folder);
  };

  test.each([
    ["an unknown topic", `---\n${head("").replace("topics: [pay]", "topics: [cats]")}---\nText`],
    ["an unknown part of the form", `---\n${head("").replace("besides: [pay]", "besides: [shoe]")}---\nText`],
    ["a source that is not https", `---\n${head("").replace("https:", "javascript:")}---\nText`],
    ["no review date", `---\n${head("").replace(/reviewed.*\n/, "")}---\nText`],
    ["a figure nobody knows", `---\n${head("")}---\nIt is {{moon-wage}}.`],
  ])("%s", async (_, text) => {
    await expect(write(text)).rejects.toThrow(/^one\.md/);
  });

  test("a slug unlike its file", async () => {
    await expect(write(`---\n${head("")}---\nText`, "two.md")).rejects.toThrow("two.md: its slug is one");
  });

  test("HTML in the text is dropped", async () => {
    const [article] = await write(
      `---\n${head("")}---\nSafe <script>alert(1)</script><b onclick="x">words</b>`,
    );
    expect(article?.html).not.toMatch(/<script|onclick|<b/);
    expect(unknownFigures(article?.html ?? "")).toEqual([]);
  });
});
