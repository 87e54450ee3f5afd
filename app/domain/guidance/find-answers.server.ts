import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { findArticles } from "./articles.server";

/** How many of the latest words are shown with each guide. */
const SHOWN = 3;

/** What readers made of one guide; `words` are the latest, newest first, at most three. */
export type GuideStanding = {
  slug: string;
  title: string;
  useful: number;
  notUseful: number;
  words: { id: string; words: string; useful: boolean; createdAt: Date }[];
};

/** Every guide with what readers made of it: those that most found of no use first, then by title. For the operator. */
export const findGuideStandings = (actor: Actor): Promise<GuideStanding[]> =>
  asActor(actor, async (tx) => {
    const articles = await findArticles();
    const counts = await tx.guidanceAnswer.groupBy({ by: ["slug", "useful"], _count: true });
    const said = await tx.$queryRaw<(GuideStanding["words"][number] & { slug: string })[]>`
      select id, slug, words, useful, "createdAt" from (
        select *, row_number() over (partition by slug order by "createdAt" desc, id) as place
        from guidance_answer where words is not null) as latest
      where place <= ${SHOWN} order by place`;
    const count = (slug: string, useful: boolean) =>
      counts.find((each) => each.slug === slug && each.useful === useful)?._count ?? 0;
    return articles
      .map(({ slug, title }) => ({
        slug,
        title,
        useful: count(slug, true),
        notUseful: count(slug, false),
        words: said.filter((each) => each.slug === slug).map(({ slug: _, ...rest }) => rest),
      }))
      .sort((a, b) => b.notUseful - a.notUseful || a.title.localeCompare(b.title, "en-GB"));
  });
