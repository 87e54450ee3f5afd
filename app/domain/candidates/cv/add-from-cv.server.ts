import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { tickedIds, tickOf } from "../told";
import { suggestedOf } from "./suggested";

export const AddFromCv = z.object({
  readingId: z.string().max(60),
  ticked: z.array(z.string().max(200)).max(100).default([]),
});

type Given = z.output<typeof AddFromCv>;

/** The most that a record lists of each, as its form has it. */
const most = { occupations: 10, skills: 60, certificates: 30 } as const;

/**
 * Adds what was ticked of a CV's suggestions to a candidate's record, and forgets the reading. Once: of two at once one
 * wins. What the CV did not suggest is not added.
 * @returns how many things are new in the record
 */
export async function addFromCv(
  actor: PersonActor,
  candidateId: string,
  { readingId, ticked }: Given,
): Promise<Result<{ added: number }>> {
  const taxonomy = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const candidate = await held(tx, actor, candidateId);
    if (!candidate) return problem("not-found");
    const where = { id: readingId, candidateId, status: "read" };
    const reading = await tx.cvReading.findFirst({ where });
    if (!reading) return dealtWith();
    const suggested = new Set(suggestedOf(reading.suggested).found.map(tickOf));
    const { occupations, skills: learnt } = tickedIds(
      ticked.filter((tick) => suggested.has(tick)),
      taxonomy,
    );
    if (occupations.length + learnt.length === 0)
      return problem("invalid", "Tick what is true of them, or throw the suggestions away", "ticked");
    const ofKind = (kind: "licence" | "qualification") => learnt.filter((id) => taxonomy.kindOf(id) === kind);
    const [licences, qualifications] = [ofKind("licence"), ofKind("qualification")];
    const skills = learnt.filter((id) => !licences.includes(id) && !qualifications.includes(id));
    const after = {
      occupations: union(candidate.occupations, occupations),
      skills: union(candidate.skills, skills),
      licences: union(candidate.licences, licences),
      qualifications: union(candidate.qualifications, qualifications),
    };
    const over = tooMany(after);
    if (over) return problem("invalid", over, "ticked");
    await tx.cvReading.deleteMany({ where });
    await tx.candidate.update({ where: { id: candidateId }, data: after });
    await tx.candidatePerson.updateMany({
      where: { candidateId },
      data: { lastActiveAt: now(), warnedAt: null },
    });
    const added = count(after) - count(candidate);
    const { brokerageId: organisationId } = candidate;
    await record(tx, actor, "cv.confirmed", candidateId, { organisationId, detail: { added } });
    return ok({ added });
  });
}

/** The candidate, if they are the actor's, held until the transaction ends: nobody else changes their record meanwhile. */
async function held(tx: Tx, actor: PersonActor, id: string) {
  const brokerageId = { in: whereMay(actor, "cv.read") };
  const where = { id, brokerageId, erasedAt: null };
  if ((await tx.candidate.count({ where })) === 0) return null;
  await tx.$queryRaw`select 1 as held from candidate where id = ${id} for update`;
  const lists = { occupations: true, skills: true, licences: true, qualifications: true };
  return tx.candidate.findFirst({ where, select: { ...lists, brokerageId: true } });
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

type Lists = Record<"occupations" | "skills" | "licences" | "qualifications", string[]>;

const count = ({ occupations, skills, licences, qualifications }: Lists) =>
  occupations.length + skills.length + licences.length + qualifications.length;

function tooMany({ occupations, skills, licences, qualifications }: Lists): string | null {
  const say = (what: string, number: number) =>
    `With these the record would list more than ${number} ${what}. Tick fewer`;
  if (occupations.length > most.occupations) return say("occupations", most.occupations);
  if (skills.length > most.skills) return say("skills", most.skills);
  return licences.length + qualifications.length > most.certificates
    ? say("licences and qualifications", most.certificates)
    : null;
}

const dealtWith = () =>
  problem("wrong-stage", "These suggestions have been dealt with already, or another CV took their place.");
