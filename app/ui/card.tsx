import type { ReactNode } from "react";

/** A thing set on the page: a person, an offer, what someone will see. */
export function Card({
  children,
  title,
  level = 2,
}: {
  children: ReactNode;
  title?: ReactNode;
  level?: 2 | 3;
}) {
  const Title = `h${level}` as const;
  return (
    <div className="card">
      {title && <Title>{title}</Title>}
      {children}
    </div>
  );
}
