import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findArticles } from "~/domain/guidance/articles.server";
import { isTopic, topicIds, topics } from "~/domain/guidance/topics";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Listed, Listing } from "~/ui/listing";
import { TextField } from "~/ui/text-field";
import { TopicLinks } from "~/ui/topic-links";

const LONGEST_QUERY = 200;

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const about = data?.query ? `“${data.query}”: guidance` : data?.topic ? topics[data.topic] : "Guidance";
  return [{ title: `${about} – Front Door` }];
};

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const said = asked.get("topic") ?? "";
  const topic = isTopic(said) ? said : undefined;
  const query = (asked.get("q") ?? "").trim().slice(0, LONGEST_QUERY);
  return { topic, query, articles: await findArticles({ topic, query }) };
}

export default function Guidance() {
  const { topic, query, articles } = useLoaderData<typeof loader>();
  const every = { href: paths.guidance, label: "Every topic", current: !topic };
  const links = topicIds.map((id) => ({
    href: `${paths.guidance}?topic=${id}`,
    label: topics[id],
    current: id === topic,
  }));
  return (
    <>
      <Heading lede="Short, practical guides to finding people you would otherwise miss, and to keeping them.">
        Guidance for employers
      </Heading>
      <Filters action={paths.guidance}>
        <TextField
          field={plainField({ name: "q", value: query })}
          label="Search the guides"
          type="search"
          width={20}
        />
        {topic && <input type="hidden" name="topic" value={topic} />}
      </Filters>
      <TopicLinks label="Topics" links={[every, ...links]} />
      {query && <p>{found(articles.length, query, topic && topics[topic])}</p>}
      {articles.length > 0 ? (
        <Listing>
          {articles.map(({ slug, title, summary }) => (
            <Listed key={slug} href={paths.article(slug)} title={title} detail={summary} />
          ))}
        </Listing>
      ) : (
        <Empty
          title="No guide answers that"
          action={<ButtonLink href={paths.guidance}>See every guide</ButtonLink>}
        >
          Try one plain word, such as “pay” or “interview”.
        </Empty>
      )}
      <Column>
        <Card title="Check the words of your advert">
          <p>
            Paste an advert and see which words put people off, what to say instead, and where that comes
            from. Nothing is kept.
          </p>
          <ButtonLink href={paths.advertCheck} look="plain">
            Check an advert
          </ButtonLink>
        </Card>
      </Column>
    </>
  );
}

const found = (count: number, query: string, topic: string | undefined) =>
  `${count === 1 ? "1 guide" : `${count} guides`} for “${query}”${topic ? ` in ${topic}` : ""}`;
