import { type Topic, topics } from "~/domain/guidance/topics";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Listed, Listing } from "~/ui/listing";
import { TopicLinks } from "~/ui/topic-links";

interface FoundGuidesProps {
  found: { slug: string; title: string; summary: string }[];
  query: string;
  topic: Topic | undefined;
  links: { href: string; label: string; current: boolean }[];
}

/** Guides on a topic or that answer a search, with the other topics beneath them. */
export function FoundGuides({ found, query, topic, links }: FoundGuidesProps) {
  return (
    <>
      {query && <p>{inWords(found.length, query, topic)}</p>}
      {found.length > 0 ? (
        <Listing>
          {found.map(({ slug, title, summary }) => (
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
      <h2>Topics</h2>
      <TopicLinks label="Topics" links={links} />
    </>
  );
}

const inWords = (count: number, query: string, topic: Topic | undefined) =>
  `${count === 1 ? "1 guide" : `${count} guides`} for “${query}”${topic ? ` in ${topics[topic]}` : ""}`;
