import type { ReactNode } from "react";

interface Figure {
  /** The figure itself: "1,284", "9 days", "68%". */
  value: string;
  /** What it counts, going on from the figure: "places open with 412 employers". */
  says: ReactNode;
  /** How it moved: "11% more than a month ago". */
  change?: ReactNode;
}

/** Headline figures, a card each. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <ul className="cards figure-cards">
      {figures.map((figure) => (
        <li className="card" key={`${figure.value} ${figure.says}`}>
          <strong className="figure-card__value">{figure.value}</strong> {figure.says}
          {figure.change && <span className="figure-card__change">{figure.change}</span>}
        </li>
      ))}
    </ul>
  );
}
