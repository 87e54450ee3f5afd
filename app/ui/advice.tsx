import type { ReactNode } from "react";

interface AdviceOf {
  key: string;
  /** What it is about: the words themselves, or the part of the form. */
  title: ReactNode;
  says: string;
  /** Kinder or clearer words. */
  instead?: string;
  source: { title: string; url: string };
  article?: { href: string; title: string };
  /** What can be done with it, such as setting it aside. */
  actions?: ReactNode;
}

/**
 * Suggestions, numbered, each with kinder words, where it comes from, and where to read more. Its ids are `advice-1`
 * and on, or begin with another `name` where a page has two lists.
 */
export function AdviceList({ items, name = "advice" }: { items: AdviceOf[]; name?: string }) {
  return (
    <ol className="advice-list">
      {items.map((item, at) => (
        <li key={item.key} id={`${name}-${at + 1}`} className="advice">
          <h3 className="advice__title">{item.title}</h3>
          <p className="advice__says">{item.says}</p>
          {item.instead && (
            <p className="advice__instead">
              <strong>Try:</strong> {item.instead}
            </p>
          )}
          <p className="advice__more">
            {item.article && (
              <>
                <a href={item.article.href}>{item.article.title}</a>.{" "}
              </>
            )}
            Source: <a href={item.source.url}>{item.source.title}</a>
          </p>
          {item.actions}
        </li>
      ))}
    </ol>
  );
}
