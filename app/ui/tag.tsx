import type { ReactNode } from "react";

export type TagTone = "neutral" | "good" | "warm" | "gold";

/** Each tone has its own shape, so that the colour is never all that tells them apart. */
const shapes = {
  neutral: <circle cx="5" cy="5" r="3.8" fill="none" strokeWidth="1.8" />,
  good: <circle cx="5" cy="5" r="4" />,
  warm: <path d="M5 1 9.5 9h-9z" strokeLinejoin="round" />,
  gold: <path d="M5 .5 9.5 5 5 9.5.5 5z" />,
} satisfies Record<TagTone, ReactNode>;

/** A status: its word first, then its shape and colour. */
export function Tag({ children, tone = "neutral" }: { children: ReactNode; tone?: TagTone }) {
  return (
    <strong className={`tag tag--${tone}`}>
      <svg className="tag__shape" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </strong>
  );
}
