import { describe, expect, test } from "vitest";
import {
  articlesBeside,
  articlesByTopic,
  articlesRelatedTo,
  articleTitles,
  findArticle,
  findArticles,
  linksBeside,
} from "./articles.server";
import { checkAdvert } from "./check-advert";
import { saying } from "./example-advert";
import { guidedFields } from "./fields";
import { ableistWords } from "./lists/ableist";
import { ageWords } from "./lists/age";
import { backgroundWords } from "./lists/background";
import { demands } from "./lists/demands";
import { genderedNames, masculineWords } from "./lists/gender";
import { jargon } from "./lists/jargon";
import { demandsInContext } from "./lists/jobs-in-context";
import { topicIds } from "./topics";

const figures = { "london-living-wage": "<rate> & more", "london-living-wage-announced": "a <day>" };
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);
const articles = await findArticles();

describe("finding articles", () => {
  test("every topic and every guided part of the form has one", async () => {
    for (const topic of topicIds) expect(await findArticles({ topic })).not.toEqual([]);
    for (const field of guidedFields) expect(await articlesBeside(field)).not.toEqual([]);
  });

  test("each stands once under its first topic, and no topic is empty", async () => {
    const shelves = await articlesByTopic();
    expect(shelves.map(({ topic }) => topic)).toEqual(topicIds);
    for (const { articles: shelf } of shelves) expect(shelf).not.toEqual([]);
    expect(shelves.flatMap(({ articles: shelf }) => slugs(shelf)).sort()).toEqual(slugs(articles).sort());
  });

  test("each leads to two or three others, and never to itself", async () => {
    for (const { slug } of articles) {
      const related = slugs(await articlesRelatedTo(slug));
      expect(related.length, slug).toBeGreaterThanOrEqual(2);
      expect(related.length, slug).toBeLessThanOrEqual(3);
      expect(related).not.toContain(slug);
    }
    expect(await articlesRelatedTo("no-such-guide")).toEqual([]);
  });

  test("places beside a form are found together, as links", async () => {
    const { kind, pay } = await linksBeside(["kind", "pay"]);
    expect(kind).toEqual([{ slug: "apprenticeships-and-swaps", title: "Apprenticeships and SWAPs" }]);
    expect(slugs(pay)).toEqual(["pay-and-the-london-living-wage"]);
  });

  test("every list of words leads to an article", async () => {
    const titles = await articleTitles();
    const contextual = demandsInContext.map(({ list }) => list);
    const words = [ableistWords, ageWords, backgroundWords, genderedNames, masculineWords, jargon];
    for (const { rule, article } of [...demands, ...contextual, ...words])
      expect(titles.has(article ?? ""), rule).toBe(true);
  });

  test.each([
    ["We want native English speakers.", "english-for-work"],
    ["Bring your own laptop.", "digital-exclusion"],
    ["You need a clean criminal record.", "criminal-records"],
    ["UK nationals only.", "refugees-and-right-to-work-checks"],
    ["We are a young and dynamic team.", "over-50s"],
    ["You are able-bodied.", "access-to-work-and-adjustments"],
    ["A rock star at the till.", "writing-adverts-people-answer"],
    ["An unpaid trial shift first.", "pay-and-the-london-living-wage"],
  ])("the advice on “%s” leads to %s", (sentence, slug) => {
    expect(checkAdvert(saying(sentence)).map(({ article }) => article)).toContain(slug);
  });

  test.each([
    ["london living wage", "pay-and-the-london-living-wage"],
    ["salary", "pay-and-the-london-living-wage"],
    ["insurance for pupils", "hosting-work-experience-safely"],
    ["work experience", "hosting-work-experience-safely"],
    ["acess to work", "access-to-work-and-adjustments"],
    ["disabled", "access-to-work-and-adjustments"],
    ["dissabled applicants", "access-to-work-and-adjustments"],
    ["wheelchair", "access-to-work-and-adjustments"],
    ["part time rota", "flexible-hours"],
    ["interview questions", "interviews-that-show-what-people-can-do"],
    ["interviewing", "interviews-that-show-what-people-can-do"],
    ["guaranteed interview", "guaranteed-interviews"],
    ["job advert words", "writing-adverts-people-answer"],
    ["ban the box", "criminal-records"],
    ["ex-offenders", "criminal-records"],
    ["DBS check", "criminal-records"],
    ["prison", "criminal-records"],
    ["right to work", "refugees-and-right-to-work-checks"],
    ["visa", "refugees-and-right-to-work-checks"],
    ["refuges", "refugees-and-right-to-work-checks"],
    ["autistic", "neurodiversity"],
    ["dyslexia", "neurodiversity"],
    ["older workers", "over-50s"],
    ["childcare", "carers-and-parents"],
    ["foster care", "care-leavers"],
    ["GDPR", "data-protection-when-you-recruit"],
    ["probation", "first-13-weeks"],
    ["induction", "first-13-weeks"],
    ["mental health", "talking-about-health"],
    ["sick pay", "talking-about-health"],
    ["aprentice", "apprenticeships-and-swaps"],
    ["SEND", "send-learners"],
    ["special needs", "send-learners"],
    ["ESOL", "english-for-work"],
    ["laptop", "digital-exclusion"],
    ["badge", "disability-confident-levels"],
    ["small business", "small-employers-quick-start"],
    ["jobcentre", "working-with-a-borough-brokerage"],
    ["ethnicity monitoring", "measuring-diversity"],
  ])("“%s” finds %s first", async (query, slug) => {
    expect(slugs(await findArticles({ query }))[0]).toBe(slug);
  });

  test("an answer is a handful, and not the whole library", async () => {
    for (const query of ["disabled", "pay", "ban the box", "visa", "interview"])
      expect((await findArticles({ query })).length, query).toBeLessThanOrEqual(9);
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
