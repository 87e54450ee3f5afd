import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articlesBeside, findArticle, findArticles, readArticles } from "./articles.server";
import { guidedFields } from "./fields";
import { unknownFigures } from "./figures";
import { demands } from "./lists/demands";
import { demandsInContext } from "./lists/jobs-in-context";
import { readingAge, sizeOf } from "./reading-level";
import { topicIds } from "./topics";

const figures = { "london-living-wage": "<rate> & more", "london-living-wage-announced": "a <day>" };
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);
const plain = (html: string) => html.replace(/<\/(?:p|li|h2)>/g, "\n").replace(/<[^>]+>/g, "");

async function eachArticle() {
  const found = await Promise.all(slugs(await findArticles()).map((slug) => findArticle(slug, figures)));
  return found.filter((article) => article !== undefined);
}

const articles = await eachArticle();

describe("the six articles", () => {
  test("are six", () => expect(articles).toHaveLength(6));

  test.each(articles)("$slug has its four parts, in order, and 350 to 600 words", ({ html }) => {
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, heading]) => heading);
    expect(headings[0]).toBe("The point");
    expect(headings[1]).toBe("What to do this week");
    expect(headings.slice(-2)).toEqual(["What the law asks", "Where this comes from"]);
    const body = html.slice(0, html.indexOf("Where this comes from"));
    const { words } = sizeOf(plain(body));
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(600);
  });

  test.each(articles)("$slug is readable at 14 and makes its point in two sentences", ({ html }) => {
    const body = plain(html.slice(0, html.indexOf("Where this comes from")));
    expect(readingAge(body)).toBeLessThanOrEqual(14);
    const [, point = ""] = body.split(/\n+/);
    expect(sizeOf(point).sentences).toBe(2);
  });

  test.each(articles)(
    "$slug links every source, holds no leftover placeholder and speaks calmly",
    ({ html, sources }) => {
      for (const { url } of sources) expect(html).toContain(`href="${url}"`);
      expect(html).not.toMatch(/\{\{|<script|javascript:|!|\bplease\b/i);
    },
  );

  test.each(articles)("$slug names no wage that will go out of date", ({ html }) => {
    expect(plain(html)).not.toContain("£");
  });
});

describe("finding articles", () => {
  test("every topic and every guided part of the form has one", async () => {
    for (const topic of topicIds) expect(await findArticles({ topic })).not.toEqual([]);
    for (const field of guidedFields) expect(await articlesBeside(field)).not.toEqual([]);
  });

  test("the advice of every demand leads to an article", async () => {
    const lists = [...demands, ...demandsInContext.map(({ list }) => list)];
    for (const { article } of lists) expect(await findArticle(article ?? "", figures)).toBeDefined();
  });

  test.each([
    ["london living wage", "pay-and-the-london-living-wage"],
    ["insurance for pupils", "hosting-work-experience-safely"],
    ["acess to work", "access-to-work-and-adjustments"],
    ["part time rota", "flexible-hours"],
    ["interview questions", "interviews-that-show-what-people-can-do"],
    ["job advert words", "writing-adverts-people-answer"],
  ])("“%s” finds %s first", async (query, slug) => {
    expect(slugs(await findArticles({ query }))[0]).toBe(slug);
  });

  test("a topic and a query narrow together, and nonsense finds none", async () => {
    expect(slugs(await findArticles({ topic: "work-experience", query: "insurance" }))).toEqual([
      "hosting-work-experience-safely",
    ]);
    expect(await findArticles({ query: "zebra submarine" })).toEqual([]);
  });

  test("a slug that names none finds none", async () => {
    expect(await findArticle("../articles", figures)).toBeUndefined();
  });

  test("a figure is shown as text, whatever is in it", async () => {
    const article = await findArticle("pay-and-the-london-living-wage", figures);
    expect(article?.html).toContain("&lt;rate&gt; &amp; more an hour, the rate announced on a &lt;day&gt;");
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
