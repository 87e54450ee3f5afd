import type { RightsCase } from "~/domain/referrals/rights/find-request.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Time } from "~/ui/time";

/** The copy of an export: where to open it, until when, and who did. */
export function RightsCopy({ asked }: { asked: RightsCase }) {
  if (asked.status !== "done") return null;
  return (
    <>
      <h2>The copy</h2>
      {asked.copyUntil ? (
        <>
          <p>
            Read it, print it or save the file until <Time of={asked.copyUntil} as="moment" />. Each time is
            put on record.
          </p>
          <ButtonRow>
            <ButtonLink href={paths.rightsDocument(asked.id)}>Open the copy</ButtonLink>
            <ButtonLink href={paths.rightsFile(asked.id)} look="plain">
              Download it as a file (JSON)
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <p>It was kept for 7 days and is gone. Ask for a new one: it takes a minute.</p>
      )}
      {asked.downloads.length > 0 && (
        <ul>
          {asked.downloads.map(({ by, at }) => (
            <li key={at}>
              Opened by {by}, <Time of={at} as="moment" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
