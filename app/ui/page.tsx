import type { ReactNode } from "react";
import { Bar, type NavItem, type Who } from "./bar";
import { Foot, type FootLink } from "./foot";

interface ShellProps {
  children: ReactNode;
  /** Where this person can go; the one for this page is `current`. */
  nav?: NavItem[];
  /** What the navigation is called to a screen reader. */
  navLabel?: string;
  /** Who is signed in. Without it, `signInHref` is offered instead. */
  who?: Who;
  signInHref?: string;
  homeHref?: string;
  /** A line under the bar, such as "This is the demo London". */
  phase?: ReactNode;
  footer?: FootLink[];
  footerNote?: ReactNode;
}

/** Everything inside `<body>`: the skip link, the bar, the page itself and the foot. */
export function Shell({ children, phase, footer, footerNote, ...bar }: ShellProps) {
  return (
    <div className="page">
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Bar {...bar} />
      {phase && (
        <aside className="page__phase" aria-label="About this service">
          <p className="page__phase-words">{phase}</p>
        </aside>
      )}
      <main id="main" className="page__main" tabIndex={-1}>
        {children}
      </main>
      <Foot links={footer} note={footerNote} />
    </div>
  );
}
