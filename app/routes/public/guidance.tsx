import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { articlesByTopic, findArticles } from "~/domain/guidance/articles.server";
import { isTopic, topics } from "~/domain/guidance/topics";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Shelf, Shelves } from "~/ui/shelves";
import { TextField } from "~/ui/text-field";
import { FoundGuides } from "./found-guides";

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
  const narrowed = topic !== undefined || query !== "";
  return {
    topic,
    query,
    found: narrowed ? await findArticles({ topic, query }) : null,
    shelves: await articlesByTopic(),
  };
}

export default function Guidance() {
  const { topic, query, found, shelves } = useLoaderData<typeof loader>();
  const address = (id: string) => `${paths.guidance}?topic=${id}`;
  return (
    <>
      {found && <BackLink href={paths.guidance}>All guidance</BackLink>}
      <Heading
        lede={
          !found &&
          "Short, practical guides to finding people you would otherwise miss, and to keeping them. Each says what to do this week and what the law asks."
        }
      >
        {topic ? topics[topic] : "Guidance for employers"}
      </Heading>
      <Filters action={paths.guidance}>
        <TextField
          field={plainField({ name: "q", value: query })}
          label={topic ? "Search these guides" : "Search the guides"}
          type="search"
          width={20}
        />
        {topic && <input type="hidden" name="topic" value={topic} />}
      </Filters>
      {found ? (
        <FoundGuides
          found={found}
          query={query}
          topic={topic}
          links={shelves.map(({ topic: id }) => ({
            href: address(id),
            label: topics[id],
            current: id === topic,
          }))}
        />
      ) : (
        <Shelves>
          {shelves.map(({ topic: id, articles }) => (
            <Shelf
              key={id}
              title={topics[id]}
              href={address(id)}
              links={articles.map(({ slug, title }) => ({ href: paths.article(slug), title }))}
            />
          ))}
        </Shelves>
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
