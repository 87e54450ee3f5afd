import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Time } from "~/ui/time";

interface LatestWordsProps {
  guides: {
    slug: string;
    title: string;
    words: { id: string; words: string; useful: boolean; createdAt: Date }[];
  }[];
}

/** What readers last wrote, guide by guide, the newest of each first. */
export function LatestWords({ guides }: LatestWordsProps) {
  return (
    <section aria-labelledby="latest-words">
      <h2 id="latest-words">Latest words</h2>
      {guides.length === 0 && (
        <Empty title="Nobody has written anything yet">
          Whoever answers is asked what was missing, and may leave it.
        </Empty>
      )}
      {guides.map(({ slug, title, words }) => (
        <section key={slug} aria-labelledby={`words-${slug}`}>
          <h3 id={`words-${slug}`}>
            <a href={paths.article(slug)}>{title}</a>
          </h3>
          <ul>
            {words.map(({ id, words: said, useful, createdAt }) => (
              <li key={id}>
                “{said}”{" "}
                <span className="small soft">
                  {useful ? "Useful" : "Not useful"}, <Time of={createdAt} as="short" />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
