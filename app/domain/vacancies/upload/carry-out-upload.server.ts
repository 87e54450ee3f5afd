import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { type DryRow, type DryRun, dryRun, isGood } from "./dry-run.server";
import { outcomeOf, type UploadOutcome } from "./outcome";
import { type Ended, postEach, postTogether } from "./post-rows.server";
import { problemCsv, reasonOf } from "./problem-file";
import { tellUploadPosted } from "./tell-upload-posted.server";

const clerk = system("uploads");

type About = {
  signal: AbortSignal;
  /** Whether this is the last time that it is tried. */
  last: boolean;
  /** Who somebody is now, with the roles that they hold now. */
  findPerson: (id: string) => Promise<PersonActor | undefined>;
};

/**
 * Posts an uploaded file as the person who chose to. Tried again after a crash it goes on with the rows that are
 * left; run twice, it doubles nothing. When it ends the file is emptied, save for the rows that were not taken.
 */
export async function carryOutUpload(id: string, about: About): Promise<void> {
  const started = await asActor(clerk, (tx) => start(tx, id), 60_000);
  if (!started) return;
  const { organisationId, createdById, outcome, run } = started;
  try {
    const by = outcome.by ?? createdById;
    const actor = by ? await about.findPerson(by) : undefined;
    if (!actor) return await finish(id, run, { state: "stopped", why: "The person who posted it has left." });
    const done = new Set(outcome.rows.map(({ line }) => line));
    const rows = run.rows.filter((row) => isGood(row) && !done.has(row.line));
    const bad = outcome.every && run.rows.find((row) => !isGood(row));
    // A site may have closed, or a closing date passed, since every row was good.
    if (bad) return await finish(id, run, { state: "refused", why: reasonOf(bad) });
    const post = outcome.every ? postTogether : postEach;
    const { submit } = outcome;
    const ended = await post({ uploadId: id, organisationId, actor, submit, rows, signal: about.signal });
    await finish(id, run, ended);
  } catch (error) {
    if (!about.last) throw error;
    log.error({ err: error, uploadId: id }, "an upload could not be posted");
    await finish(id, run, { state: "stopped", why: "Something went wrong on our side." });
  }
}

async function start(tx: Tx, id: string) {
  const upload = await tx.vacancyUpload.findUnique({ where: { id } });
  const outcome = outcomeOf(upload?.outcome);
  if (!upload || !outcome || !["waiting", "running", "stopping"].includes(outcome.state)) return null;
  const { organisationId, createdById, content } = upload;
  // Asked to stop before it began, it stops at its first row.
  if (outcome.state === "waiting")
    await tx.$executeRaw`update vacancy_upload set outcome = jsonb_set(outcome, '{state}', '"running"') where id = ${id} and outcome->>'state' = 'waiting'`;
  return { organisationId, createdById, outcome, run: await dryRun(tx, organisationId, content) };
}

/** Ends it as it stands, writes to who posted it, and keeps of the file what is still wanted. */
const finish = (id: string, run: DryRun, ended: Ended) =>
  asActor(clerk, async (tx) => {
    await tx.$queryRaw`select 1 as held from vacancy_upload where id = ${id} for update`;
    const upload = await tx.vacancyUpload.findUniqueOrThrow({ where: { id } });
    const before = outcomeOf(upload.outcome);
    if (!before) return;
    const outcome: UploadOutcome = {
      ...before,
      endedAt: now().toISOString(),
      state: ended?.state ?? "done",
      ...(ended?.why ? { why: ended.why } : {}),
    };
    const left = ended ? null : notTaken(run, outcome);
    const content = left === null ? upload.content : left.length === 0 ? "" : problemCsv(run.header, left);
    await tx.vacancyUpload.update({
      where: { id },
      data: { outcome: { ...outcome, ...(left ? { left: left.length } : {}) }, content },
    });
    await tellUploadPosted(tx, upload, outcome);
  });

/** The rows with problems, and those that were refused when they were posted, with why. */
function notTaken({ rows }: DryRun, outcome: UploadOutcome): DryRow[] {
  const refused = new Map(
    outcome.rows.flatMap(({ what, line, message }) => (what === "refused" ? [[line, message]] : [])) as [
      number,
      string,
    ][],
  );
  return rows
    .filter((row) => !isGood(row) || refused.has(row.line))
    .map((row) => ({
      ...row,
      problems: [
        ...row.problems,
        ...(refused.has(row.line)
          ? [{ field: "", column: "Row", stands: "", message: refused.get(row.line) ?? "" }]
          : []),
      ],
    }));
}
