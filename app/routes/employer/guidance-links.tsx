import { paths } from "~/paths";

/** Articles that help with a question, by their titles. */
export function GuidanceLinks({ articles = [] }: { articles?: { slug: string; title: string }[] }) {
  if (articles.length === 0) return null;
  const each = [...new Map(articles.map((article) => [article.slug, article])).values()];
  return (
    <p className="small">
      Guidance:{" "}
      {each.map(({ slug, title }, at) => (
        <span key={slug}>
          {at > 0 && ", "}
          <a href={paths.article(slug)}>{title}</a>
        </span>
      ))}
    </p>
  );
}

/** The same where there is room for them: under a heading, one a line. */
export function HelpfulGuides({ articles }: { articles: { slug: string; title: string }[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">Guides that help now</h2>
      <ul>
        {articles.map(({ slug, title }) => (
          <li key={slug}>
            <a href={paths.article(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
