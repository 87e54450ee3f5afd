import type { ReactNode } from "react";

/** The best first. Each child is a `Ranked`. */
export function RankedList({ children }: { children: ReactNode }) {
  return <ol className="ranked-list">{children}</ol>;
}

interface RankedProps {
  score: number;
  of?: number;
  title: ReactNode;
  tag?: ReactNode;
  detail?: ReactNode;
  /** A `ScoreBar`. */
  bar?: ReactNode;
  actions?: ReactNode;
  /** Why, in sentences. */
  children: ReactNode;
}

/** One of a ranked list: its number, its bar, the reasons, and what can be done. */
export function Ranked({ score, of = 100, title, tag, detail, bar, actions, children }: RankedProps) {
  return (
    <li className="card ranked">
      <p className="ranked__score">
        <strong className="ranked__number">{score}</strong>
        <span className="small soft"> of {of}</span>
      </p>
      <div className="ranked__body">
        <div className="ranked__title">
          <h3 className="ranked__name">{title}</h3>
          {tag}
        </div>
        {detail && <p className="ranked__detail">{detail}</p>}
        {bar}
        <div className="ranked__words">{typeof children === "string" ? <p>{children}</p> : children}</div>
      </div>
      {actions && <div className="ranked__actions">{actions}</div>}
    </li>
  );
}
