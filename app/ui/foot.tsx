import type { ReactNode } from "react";
import { Terrace } from "./terrace";

export interface FootLink {
  href: string;
  label: string;
}

/** The foot of every page: the terrace, a line of ours, and a few links. */
export function Foot({ links = [], note }: { links?: FootLink[]; note?: ReactNode }) {
  return (
    <footer className="foot">
      <Terrace />
      <div className="foot__inner">
        <p className="foot__note">{note ?? "Front Door: one way in to London’s talent."}</p>
        {links.length > 0 && (
          <ul className="foot__list">
            {links.map((link) => (
              <li className="foot__item" key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
