import { whoTheyAre } from "~/domain/imports/upload/find-upload.server";
import type { Doubled, Findings } from "~/domain/imports/upload/findings";
import { choiceOf, type Outcome } from "~/domain/imports/upload/outcome";
import { alikeSaid, candidatesIn, pageOf, partAsked, parts } from "~/domain/imports/upload/upload-page";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";

/** What is left of a bad row for a page: its cells are for the file to mend. */
const withoutCells = ({ cells: _, ...row }: Findings["bad"][number]) => row;

/** A page of what was found in a file: one part of it, and how much there is of each. */
export async function pageOfFindings(
  actor: PersonActor,
  brokerageId: string,
  findings: Findings,
  outcome: Outcome,
  asked: URLSearchParams,
) {
  const part = partAsked(asked.get("part"), findings);
  const asPage = <T>(of: (typeof parts)[number], rows: readonly T[]) =>
    pageOf(of === part ? rows : [], Number(asked.get("page")));
  const bad = asPage("bad", findings.bad);
  const doubled = asPage("doubled", findings.doubled);
  const changed = asPage("changed", findings.changed);
  const { page, pages } = { bad, doubled, changed }[part];
  const who = await whoTheyAre(actor, brokerageId, candidatesIn(doubled.shown));
  const like = ({ like }: Doubled) => {
    if ("line" in like) return { words: `line ${like.line} of this file`, href: null };
    const known = who.get(like.candidateId);
    const words = known
      ? `${known.reference}${known.name ? `, ${known.name}` : ""}`
      : "somebody who has gone";
    return { words, href: known ? paths.candidate(like.candidateId) : null };
  };
  return {
    part,
    page,
    pages,
    counts: Object.fromEntries(parts.map((each) => [each, findings[each].length])),
    bad: bad.shown.map(withoutCells),
    doubled: doubled.shown.map((row) => ({
      line: row.line,
      reference: row.reference,
      name: row.name,
      by: alikeSaid(row.by),
      like: like(row),
      choice: choiceOf(outcome, row.line),
    })),
    changed: changed.shown,
  };
}

export type FindingsPage = Awaited<ReturnType<typeof pageOfFindings>>;
