import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findArticle, findArticles } from "~/domain/guidance/articles.server";
import { topics } from "~/domain/guidance/topics";
import { access } from "~/domain/permissions/access";
import { londonLivingWageOn } from "~/domain/vacancies/living-wage";
import { sayPounds } from "~/domain/vacancies/pay-words";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Cards } from "~/ui/cards";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";
import { Time } from "~/ui/time";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.article.title} – Front Door` },
        { name: "description", content: data.article.summary },
      ]
    : [{ title: "We can't find that guide – Front Door" }];

/** The figures that articles name, as they stand on a London day. */
function figuresOn(day: string) {
  const wage = londonLivingWageOn(day);
  if (!wage) throw new Error(`No London Living Wage is known on ${day}.`);
  return {
    "london-living-wage": sayPounds(wage.pencePerHour),
    "london-living-wage-announced": longDate(wage.announcedOn),
  };
}

const MOST_RELATED = 3;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const article = await findArticle(params.slug ?? "", figuresOn(today()));
  if (!article)
    throw new Response("There is no guide at this address. Every guide is listed under Guidance.", {
      status: 404,
    });
  const shelf = await Promise.all(article.topics.map((topic) => findArticles({ topic })));
  const others = new Map(shelf.flat().map((other) => [other.slug, other]));
  others.delete(article.slug);
  return { article, related: [...others.values()].slice(0, MOST_RELATED) };
}

export default function Article() {
  const { article, related } = useLoaderData<typeof loader>();
  return (
    <>
      <Column>
        <BackLink href={paths.guidance}>All guidance</BackLink>
        <article>
          <Heading caption={article.topics.map((topic) => topics[topic]).join(", ")} lede={article.summary}>
            {article.title}
          </Heading>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markdown, its renderer drops any HTML */}
          <div className="article" dangerouslySetInnerHTML={{ __html: article.html }} />
          <p className="soft small">
            Checked against its sources on <Time of={article.reviewed} />. It is guidance and not legal
            advice.
          </p>
        </article>
      </Column>
      {related.length > 0 && (
        <nav className="screen-only" aria-labelledby="related">
          <hr />
          <h2 id="related">Read next</h2>
          <Cards>
            {related.map(({ slug, title, summary }) => (
              <LinkCard key={slug} href={paths.article(slug)} title={title}>
                {summary}
              </LinkCard>
            ))}
          </Cards>
        </nav>
      )}
    </>
  );
}
