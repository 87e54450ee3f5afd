import type { ReactNode } from "react";

/** Things that somebody looks through, one under the other. */
export function Listing({ children }: { children: ReactNode }) {
  return <ol className="listing">{children}</ol>;
}

interface ListedProps {
  href: string;
  title: string;
  /** Whose it is and where, under the title. */
  detail?: ReactNode;
  /** What decides, in a few words each: the pay, the hours. */
  facts?: ReactNode[];
  level?: 2 | 3;
}

/** One of them: its title leads to it. */
export function Listed({ href, title, detail, facts = [], level = 2 }: ListedProps) {
  const Title = `h${level}` as const;
  return (
    <li className="listed">
      <Title className="listed__title">
        <a href={href}>{title}</a>
      </Title>
      {detail && <p className="listed__detail">{detail}</p>}
      {facts.length > 0 && (
        <ul className="listed__facts">
          {facts.map((fact, at) => fact && <li key={at.toString()}>{fact}</li>)}
        </ul>
      )}
    </li>
  );
}
