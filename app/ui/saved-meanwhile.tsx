import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button";
import { ButtonRow } from "./button-row";
import { Notice } from "./notice";
import { Prose } from "./prose";
import { SideBySide } from "./side-by-side";

interface SavedMeanwhileProps {
  title: string;
  /** Who saved what and when, newest first. */
  saves: { key: string; says: ReactNode }[];
  /** Question by question: `was` is what stands now, `is` what was typed. */
  differences: { name: string; field: string; was: string | null; is: string | null }[];
  /** This page as it stands now. */
  href: string;
}

/** What was saved while a page was being written, and both of what was typed and what stands. Within the page's form. */
export function SavedMeanwhile({ title, saves, differences, href }: SavedMeanwhileProps) {
  return (
    <Notice title={title} tone="warm">
      {saves.length > 0 && (
        <ul>
          {saves.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
      )}
      {differences.length === 0 ? (
        <p>Nothing on this page differs from what you typed. Save it again to go on.</p>
      ) : (
        <>
          <p>Nothing you typed is lost. It stands in the form below, and differs here:</p>
          <SideBySide
            caption="What differs on this page"
            sides={[
              { key: "typed", heading: "What you typed" },
              { key: "stands", heading: "What stands now" },
            ]}
            rows={differences.map(({ name, field, was, is }) => ({
              key: name,
              heading: field,
              cells: [<Words key="is" words={is} />, <Words key="was" words={was} />],
            }))}
          />
        </>
      )}
      <ButtonRow>
        <Button>{differences.length === 0 ? "Save again" : "Save mine over it"}</Button>
        <ButtonLink href={href} look="plain">
          Keep what stands now
        </ButtonLink>
      </ButtonRow>
    </Notice>
  );
}

const Words = ({ words }: { words: string | null }) =>
  words ? <Prose text={words} /> : <span className="soft">Nothing</span>;
