import type { Meanwhile as Told } from "~/domain/candidates/task-list/find-meanwhile.server";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { SideBySide } from "~/ui/side-by-side";
import { Time } from "~/ui/time";

interface MeanwhileProps {
  meanwhile: Omit<Told, "saves"> & { saves: { byName: string; at: Date | string; page: string | null }[] };
  /** This page as it stands now. */
  href: string;
}

/** What was saved while a page was being written: by whom, and both of what was typed and what stands. */
export function Meanwhile({ meanwhile: { saves, differences }, href }: MeanwhileProps) {
  return (
    <Notice title="This record was changed while you were writing" tone="warm">
      {saves.length > 0 && (
        <ul>
          {saves.map(({ byName, at, page }) => (
            <li key={String(at)}>
              {page ? `${byName} saved “${page}”` : "A licence ran out"}, <Time of={at} as="moment" />
            </li>
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
