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
