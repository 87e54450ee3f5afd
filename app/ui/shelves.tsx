import type { ReactNode } from "react";

/** Groups of links, side by side where there is room, each under a heading that leads to the whole group. */
export function Shelves({ children }: { children: ReactNode }) {
  return <div className="shelves">{children}</div>;
}

interface ShelfProps {
  title: string;
  href: string;
  links: { href: string; title: string }[];
}

/** One group: short lines and no more, so that an eye runs down it on a phone. */
export function Shelf({ title, href, links }: ShelfProps) {
  return (
    <section className="shelf">
      <h2 className="shelf__title">
        <a href={href}>{title}</a>
      </h2>
      <ul className="shelf__links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
