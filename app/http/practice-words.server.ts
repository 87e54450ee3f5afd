import { articleTitles } from "~/domain/guidance/articles.server";
import type { Plan } from "~/domain/guidance/practice/plan";
import { paths } from "~/paths";

/** A plan's steps with the articles that say how as links, for `practice-plan.tsx`. */
export async function withArticles({ steps, ...plan }: Plan) {
  const titles = await articleTitles();
  return {
    ...plan,
    steps: steps.map(({ article, ...step }) => ({
      ...step,
      article: { href: paths.article(article), title: titles.get(article) ?? "Guidance" },
    })),
  };
}

export type PlanInWords = Awaited<ReturnType<typeof withArticles>>;
