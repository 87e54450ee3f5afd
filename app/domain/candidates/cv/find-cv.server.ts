import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { tickOf } from "../told";
import { type CvProblem, isCvProblem } from "./problems";
import { type Suggested, suggestedOf } from "./suggested";

type Reading = {
  id: string;
  /** waiting, read, empty or refused */
  status: string;
  problem: CvProblem | null;
  createdAt: Date;
  suggested: { kind: Suggested["found"][number]["kind"]; tick: string; label: string }[];
  /** Whether the CV was read to its end. */
  whole: boolean;
  /** How much of what it names the record has already. */
  known: number;
};

/** A candidate, and the CV of theirs that waits or was read; null where there is none. */
type Found = { id: string; reference: string; reading: Reading | null };

/**
 * How the reading of a candidate's CV stands, and what it suggests that their record has not yet. Looking at
 * suggestions goes into the trail: they say what somebody has done.
 */
export async function findCv(actor: Actor, candidateId: string): Promise<Result<Found>> {
  const taxonomy = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { id: candidateId, erasedAt: null, brokerageId: { in: whereMay(actor, "cv.read") } },
    });
    if (!candidate) return problem("not-found");
    const { id, reference, brokerageId } = candidate;
    const row = await tx.cvReading.findFirst({
      where: { candidateId: id },
      omit: { sealed: true },
      orderBy: { createdAt: "desc" },
    });
    if (!row) return ok({ id, reference, reading: null });
    const held = new Set([
      ...candidate.occupations,
      ...candidate.skills,
      ...candidate.licences,
      ...candidate.qualifications,
    ]);
    const { found, whole } = suggestedOf(row.suggested);
    const suggested = found
      .filter((each) => !held.has(each.id))
      .map((each) => ({ kind: each.kind, tick: tickOf(each), label: taxonomy.label(each.id) }));
    if (row.status === "read")
      await record(tx, actor, "candidate.read", id, { organisationId: brokerageId, detail: { from: "cv" } });
    const why = isCvProblem(row.problem) ? row.problem : null;
    return ok({
      id,
      reference,
      reading: {
        id: row.id,
        status: row.status,
        problem: why,
        createdAt: row.createdAt,
        suggested,
        whole,
        known: found.length - suggested.length,
      },
    });
  });
}
