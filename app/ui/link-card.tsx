import type { ReactNode } from "react";

interface LinkCardProps {
  href: string;
  title: string;
  children?: ReactNode;
  level?: 2 | 3;
}

/** A card that leads somewhere; all of it is the link, and only its title is read out as one. */
export function LinkCard({ href, title, children, level = 3 }: LinkCardProps) {
  const Title = `h${level}` as const;
  return (
    <div className="card link-card">
      <Title className="link-card__title">
        <a className="link-card__link" href={href}>
          {title}
        </a>
      </Title>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
