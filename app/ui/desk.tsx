import type { ReactNode } from "react";

export interface DeskItem {
  href: string;
  /** What it is, in a few words: "4 good matches". */
  title: ReactNode;
  detail?: ReactNode;
  current?: boolean;
}

interface DeskProps {
  /** What the queue is: "Today". */
  title: string;
  count?: number;
  items: DeskItem[];
  /** The queue by itself, for the way back on a phone. */
  backHref?: string;
  /** What stands in the queue's place when nothing waits. */
  empty?: ReactNode;
  /** Between the queue's title and its list: links that narrow it. */
  above?: ReactNode;
  /** After the list: the way to its other pages. */
  below?: ReactNode;
  /** Where the case will be, while none is open; under the queue on a phone. */
  beside?: ReactNode;
  /** The case that is open, if one is. */
  children?: ReactNode;
}

/** A queue on the left and the case on the right; on a phone one or the other. */
export function Desk({ title, count, items, backHref, empty, above, below, beside, children }: DeskProps) {
  // With no case open, the queue is what the page is about; with one, the case's title is the page's first heading.
  const Title = children ? "p" : "h1";
  return (
    <div className={deskClass(Boolean(children), Boolean(beside))}>
      <nav className="desk__queue" aria-label={title}>
        <Title className="desk__queue-title">
          {title}{" "}
          {count !== undefined && <span className="desk__count">{count.toLocaleString("en-GB")}</span>}
        </Title>
        {above}
        {items.length === 0 && empty}
        <ul className="desk__list">
          {items.map((item) => (
            <li className="desk__item" key={item.href}>
              <a className="desk__link" href={item.href} aria-current={item.current ? "true" : undefined}>
                <span className="desk__what">{item.title}</span> {item.detail}
              </a>
            </li>
          ))}
        </ul>
        {below}
      </nav>
      <div className="desk__case">
        {children && backHref && (
          <a className="govuk-back-link desk__back" href={backHref}>
            {title}
          </a>
        )}
        {children ?? beside}
      </div>
    </div>
  );
}

const deskClass = (open: boolean, beside: boolean) => {
  if (open) return "desk desk--open";
  return beside ? "desk desk--beside" : "desk";
};
