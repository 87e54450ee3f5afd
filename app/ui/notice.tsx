import { type ReactNode, useId } from "react";

interface NoticeProps {
  title: ReactNode;
  children?: ReactNode;
  /** `good` after something worked, `warm` for what needs care, `note` for the rest. */
  tone?: "note" | "good" | "warm";
}

/** Something to know before the page itself. One that reports success is read out and takes the focus. */
export function Notice({ title, children, tone = "note" }: NoticeProps) {
  const id = useId();
  const worked = tone === "good";
  return (
    <section
      className={`notice notice--${tone}`}
      role={worked ? "alert" : "region"}
      aria-labelledby={id}
      tabIndex={worked ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: the outcome is the first thing to hear after a form is sent
      autoFocus={worked}
    >
      <h2 className="notice__title" id={id}>
        {title}
      </h2>
      {typeof children === "string" ? <p>{children}</p> : children}
    </section>
  );
}
