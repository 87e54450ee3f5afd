import type { ReactNode } from "react";

/** A place with nothing in it: why it is empty, and what to do about it. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty__title">
        <strong>{title}</strong>
      </p>
      {typeof children === "string" ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
