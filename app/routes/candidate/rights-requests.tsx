import type { OwnRights } from "~/domain/referrals/rights/find-own-rights.server";
import type { LoggedKind } from "~/domain/referrals/rights/kinds";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Card } from "~/ui/card";
import { longDate } from "~/ui/dates";

type Asked = OwnRights["requests"][number];

const names = {
  export: "A copy of what is held",
  correction: "Something is wrong",
  erasure: "Remove your details",
  retention: "Removed by rule",
} as const satisfies Record<LoggedKind, string>;

/** How it stands, in a sentence. */
function standing({ kind, status, answer, answerBy, doneAt }: Asked): string {
  if (status === "done" && doneAt && kind === "correction" && answer === null)
    return `It ended on ${longDate(doneAt)}, when your details were removed.`;
  if (status === "done" && doneAt)
    return kind === "correction" ? `We put it right on ${longDate(doneAt)}.` : `Done on ${longDate(doneAt)}.`;
  if (status === "refused" && doneAt) return `We answered on ${longDate(doneAt)}, and did not change it.`;
  if (status === "failed") return "It stopped before it was done. We have been told, and try again.";
  return answerBy ? `We are on it. You hear by ${longDate(answerBy)} at the latest.` : "We are on it.";
}

/** What somebody asked for, each with how it stands, and the copy while it is kept. */
export function OwnRequests({ token, requests }: { token: string; requests: Asked[] }) {
  if (requests.length === 0) return null;
  return (
    <>
      <h2>What you asked for</h2>
      {requests.map((asked) => (
        <Card key={asked.id} title={`${asked.reference}: ${names[asked.kind]}`} level={3}>
          <p>{standing(asked)}</p>
          {asked.answer && (
            <blockquote>
              <p>{asked.answer}</p>
            </blockquote>
          )}
          {asked.copyUntil && (
            <>
              <p>{`You can open it until ${longDate(asked.copyUntil)}.`}</p>
              <ButtonRow>
                <ButtonLink href={paths.ownRightsDocument(token, asked.id)} describe={asked.reference}>
                  Read the copy
                </ButtonLink>
                <ButtonLink
                  href={paths.ownRightsFile(token, asked.id)}
                  look="plain"
                  describe={asked.reference}
                >
                  Save it as a file
                </ButtonLink>
              </ButtonRow>
            </>
          )}
        </Card>
      ))}
    </>
  );
}
