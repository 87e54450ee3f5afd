import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import { z } from "zod";
import { type Article, type ArticleSummary, FrontMatter } from "./article";
import type { GuidedField } from "./fields";
import { type Figures, fillFigures, unknownFigures } from "./figures";
import { renderArticle } from "./render-article";
import { relevance } from "./search-articles";
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

const searchable = (article: Article) => ({
  title: article.title,
  topics: article.topics.map((topic) => topics[topic]).join(" "),
  summary: article.summary,
  body: article.html.replace(/<[^>]+>/g, " "),
});

/** Articles on a topic, that answer a query, or both; the best answer first. Without either, all of them. */
export async function findArticles({
  topic,
  query = "",
}: {
  topic?: Topic;
  query?: string;
} = {}): Promise<ArticleSummary[]> {
  const articles = await allArticles();
  return articles
    .filter((article) => !topic || article.topics.includes(topic))
    .map((article) => ({ article, score: relevance(query, searchable(article)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ article }) => summarise(article));
}

/** One article with its figures filled in, or nothing for a slug that names none. */
export async function findArticle(slug: string, figures: Figures): Promise<Article | undefined> {
  const article = (await allArticles()).find((one) => one.slug === slug);
  return article && { ...article, html: fillFigures(article.html, figures) };
}

/** Articles that help with one part of the vacancy form. */
export async function articlesBeside(field: GuidedField): Promise<ArticleSummary[]> {
  return (await allArticles()).filter(({ besides }) => besides.includes(field)).map(summarise);
}
