import { Children, type ReactNode } from "react";

/** Cards side by side, as many as fit. Each child is one. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <ul className="cards">
      {Children.map(children, (card) => card && <li className="cards__item">{card}</li>)}
    </ul>
  );
}
