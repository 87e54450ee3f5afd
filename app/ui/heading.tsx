import type { ReactNode } from "react";

interface HeadingProps {
  children: ReactNode;
  /** A quiet line above: a reference, a stage, a date. */
  caption?: ReactNode;
  /** The opening paragraph. */
  lede?: ReactNode;
  size?: "xl" | "l";
}

/** The page's one `<h1>`, with the line above it and the paragraph below it. */
export function Heading({ children, caption, lede, size = "xl" }: HeadingProps) {
  return (
    <>
      {caption && <p className="caption">{caption}</p>}
      <h1 className={size === "l" ? "heading heading--l" : "heading"}>{children}</h1>
      {lede && <p className="lede">{lede}</p>}
    </>
  );
}
