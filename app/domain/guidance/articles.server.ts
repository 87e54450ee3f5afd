import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import { z } from "zod";
import { type Article, type ArticleSummary, FrontMatter } from "./article";
import type { GuidedField } from "./fields";
import { type Figures, fillFigures, unknownFigures } from "./figures";
import { relatedTo } from "./related-articles";
import { renderArticle } from "./render-article";
import { bestOf, relevance, type Searchable, wordsOf } from "./search-articles";
import { type Topic, topicIds, topics } from "./topics";

/** From the folder the app is started in, because a build leaves markdown where it is. */
const folder = join(process.cwd(), "app/domain/guidance/articles");

function parseArticle(file: string, text: string): Article {
  const { data, content } = matter(text);
  const head = FrontMatter.safeParse(data);
  if (!head.success) throw new Error(`${file}: ${z.prettifyError(head.error)}`);
  if (file !== `${head.data.slug}.md`) throw new Error(`${file}: its slug is ${head.data.slug}`);
  const unknown = unknownFigures(content);
  if (unknown.length > 0) throw new Error(`${file}: no such figure: ${unknown.join(", ")}`);
  return { ...head.data, html: renderArticle(content, head.data.sources) };
}

const shelf = ({ topics: [first] }: Article) => (first ? topicIds.indexOf(first) : topicIds.length);

/** Every article of a folder, by topic and then title. Throws, naming the file, when one is not well formed. */
export async function readArticles(from: string): Promise<Article[]> {
  const files = (await readdir(from)).filter((file) => file.endsWith(".md"));
  const articles = await Promise.all(
    files.map(async (file) => parseArticle(file, await readFile(join(from, file), "utf8"))),
  );
  return articles.sort((a, b) => shelf(a) - shelf(b) || a.title.localeCompare(b.title, "en-GB"));
}

let shelved: Promise<Article[]> | undefined;

/** Read once a process: articles change only with a release. */
function allArticles(): Promise<Article[]> {
  shelved ??= readArticles(folder);
  return shelved;
}

const summarise = ({ sources: _, html: __, ...summary }: Article): ArticleSummary => summary;

const words = new WeakMap<Article, Searchable>();

/** An article's words, read once: a body has some five hundred. */
function searchable(article: Article): Searchable {
  const before = words.get(article);
  if (before) return before;
  const read = {
    title: wordsOf(article.title),
    topics: wordsOf(article.topics.map((topic) => topics[topic]).join(" ")),
    summary: wordsOf(article.summary),
    body: wordsOf(article.html.replace(/<[^>]+>/g, " ")),
  };
  words.set(article, read);
  return read;
}

/** Articles on a topic, that answer a query, or both; the best answer first. Without either, all of them. */
export async function findArticles({
  topic,
  query = "",
}: {
  topic?: Topic;
  query?: string;
} = {}): Promise<ArticleSummary[]> {
  const articles = await allArticles();
  const found = articles
    .filter((article) => !topic || article.topics.includes(topic))
    .map((article) => ({ item: article, score: relevance(query, searchable(article)) }));
  return bestOf(found).map(summarise);
}

/** Every article, once each, under the first of its topics. */
export async function articlesByTopic(): Promise<{ topic: Topic; articles: ArticleSummary[] }[]> {
  const articles = (await allArticles()).map(summarise);
  return topicIds.map((topic) => ({
    topic,
    articles: articles.filter(({ topics: [first] }) => first === topic),
  }));
}

/** The title of every article, by its slug. */
export const articleTitles = async (): Promise<Map<string, string>> =>
  new Map((await allArticles()).map(({ slug, title }) => [slug, title]));

/** One article with its figures filled in, or nothing for a slug that names none. */
export async function findArticle(slug: string, figures: Figures): Promise<Article | undefined> {
  const article = (await allArticles()).find((one) => one.slug === slug);
  return article && { ...article, html: fillFigures(article.html, figures) };
}

/** Articles that help beside one question, or with somebody at one step. */
export async function articlesBeside(field: GuidedField): Promise<ArticleSummary[]> {
  return (await allArticles()).filter(({ besides }) => besides.includes(field)).map(summarise);
}

/** The same for several places at once, as links: a slug and a title each. */
export async function linksBeside<F extends GuidedField>(fields: readonly F[]) {
  const found = await Promise.all(
    fields.map(async (field) => {
      const articles = await articlesBeside(field);
      return [field, articles.map(({ slug, title }) => ({ slug, title }))] as const;
    }),
  );
  return Object.fromEntries(found) as Record<F, { slug: string; title: string }[]>;
}

/** What to read after an article: the three most closely related. */
export async function articlesRelatedTo(slug: string): Promise<ArticleSummary[]> {
  const articles = await allArticles();
  const article = articles.find((one) => one.slug === slug);
  return article ? relatedTo(article, articles).slice(0, 3).map(summarise) : [];
}
