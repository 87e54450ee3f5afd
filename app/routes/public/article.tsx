import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { articlesRelatedTo, findArticle } from "~/domain/guidance/articles.server";
import { type Topic, topics } from "~/domain/guidance/topics";
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
import { UsefulQuestion } from "./useful-question";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.article.title} – Front Door` },
        { name: "description", content: data.article.summary },
      ]
    : [{ title: "We can’t find that guide – Front Door" }];

/** The figures that articles name, as they stand on a London day. */
function figuresOn(day: string) {
  const wage = londonLivingWageOn(day);
  if (!wage) throw new Error(`No London Living Wage is known on ${day}.`);
  return {
    "london-living-wage": sayPounds(wage.pencePerHour),
    "london-living-wage-announced": longDate(wage.announcedOn),
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const article = await findArticle(params.slug ?? "", figuresOn(today()));
  if (!article)
    throw new Response("There is no guide at this address. Every guide is listed under Guidance.", {
      status: 404,
    });
  return {
    article,
    related: await articlesRelatedTo(article.slug),
    answerId: randomUUID(),
    answered: new URL(request.url).searchParams.get("answered") === "yes",
  };
}

export default function Article() {
  const { article, related, answerId, answered } = useLoaderData<typeof loader>();
  return (
    <>
      <Column>
        <BackLink href={paths.guidance}>All guidance</BackLink>
        <article>
          <Heading caption={<TopicsOf article={article} />} lede={article.summary}>
            {article.title}
          </Heading>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markdown, its renderer drops any HTML */}
          <div className="article" dangerouslySetInnerHTML={{ __html: article.html }} />
          <p className="soft small">
            Checked against its sources on <Time of={article.reviewed} />. It is guidance and not legal
            advice.
          </p>
        </article>
        <UsefulQuestion slug={article.slug} title={article.title} answerId={answerId} answered={answered} />
      </Column>
      {related.length > 0 && (
        <nav className="screen-only" aria-labelledby="related">
          <hr />
          <h2 id="related">Related</h2>
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

/** The article's topics, each leading to its other guides. */
const TopicsOf = ({ article }: { article: { topics: Topic[] } }) =>
  article.topics.map((topic, at) => (
    <Fragment key={topic}>
      {at > 0 && ", "}
      <a href={`${paths.guidance}?topic=${topic}`}>{topics[topic]}</a>
    </Fragment>
  ));
