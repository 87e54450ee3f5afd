import type { ReactNode } from "react";
import script from "./board-drag.js?url";

interface BoardColumn {
  key: string;
  name: string;
  /** How many there are; more than are shown, where the column is capped. */
  total: number;
  shown: number;
  /** The list of all of them. */
  allHref: string;
  cards: ReactNode;
}

/**
 * Cards in columns. Each card has its moves as buttons; where there is a pointer and script it can be dragged too,
 * which presses the same buttons. What can't be done is said in the line above the columns, and nothing moves.
 */
export function Board({ label, columns }: { label: string; columns: readonly BoardColumn[] }) {
  return (
    <>
      <p className="board__said" aria-live="polite" data-board-said="" />
      <section
        className="board"
        aria-label={label}
        data-board=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
      >
        {columns.map(({ key, name, total, shown, allHref, cards }) => (
          <section
            key={key}
            className="board__column"
            aria-labelledby={`column-${key}`}
            data-column={key}
            data-name={name}
          >
            <h2 className="board__name" id={`column-${key}`}>
              {name} <span className="board__count">{total}</span>
            </h2>
            {shown > 0 && <ul className="board__cards">{cards}</ul>}
            {total > shown && (
              <p className="board__more">
                {shown} of {total},{" "}
                <a href={allHref}>see all{<span className="govuk-visually-hidden"> at {name}</span>}</a>
              </p>
            )}
          </section>
        ))}
      </section>
      <script type="module" src={script} />
    </>
  );
}

interface MovingCardProps {
  /** How people call it: "R-1042". */
  what: string;
  /** The column that it is in. */
  from: string;
  /** Where its moves are posted: `from` and `to`. */
  action: string;
  href: string;
  title: string;
  moves: readonly { to: string; says: string }[];
  children: ReactNode;
}

/** A card of the board: where it leads, what it says, and a menu of its moves. */
export function MovingCard({ what, from, action, href, title, moves, children }: MovingCardProps) {
  return (
    <li className="board__card" data-card={what}>
      <a href={href} className="board__title" draggable={false}>
        {title}
      </a>
      <p className="board__text">{children}</p>
      {moves.length > 0 && (
        <details className="board__moves">
          <summary>
            Move<span className="govuk-visually-hidden"> {what}</span>
          </summary>
          <form method="post" action={action}>
            <input type="hidden" name="from" value={from} />
            {moves.map(({ to, says }) => (
              <button key={to} type="submit" name="to" value={to}>
                {says}
              </button>
            ))}
          </form>
        </details>
      )}
    </li>
  );
}
