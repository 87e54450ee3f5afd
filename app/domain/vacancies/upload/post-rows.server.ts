import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { DryRow } from "./dry-run.server";
import type { UploadOutcome, UploadRow } from "./outcome";
import { putWithin } from "./put-vacancy.server";
import { Refused } from "./refused.server";

export type Posting = {
  uploadId: string;
  organisationId: string;
  /** Who chose to post the file: they are asked of every row whether they still may. */
  actor: PersonActor;
  submit: boolean;
  /** Rows with nothing wrong that no earlier run has posted. */
  rows: DryRow[];
  /** Aborts when the service stops. */
  signal: AbortSignal;
};

/** Why the posting ended before its last row. */
export type Ended = { state: "stopped" | "refused"; why?: string } | null;

const clerk = system("uploads");

/** The longest that a file is posted as a whole, in milliseconds. */
const A_WHOLE_FILE = 10 * 60_000;

async function postRow(tx: Tx, { actor, organisationId, submit }: Posting, row: DryRow): Promise<UploadRow> {
  const { line, title, given, goesLiveOn, digest, becomes } = row;
  // As it was last time, and past one of its own days: there is nothing to judge and nothing to do.
  if (!given) return { line, title, ...(becomes.what === "new" ? {} : becomes), what: "same" };
  const done = await putWithin(tx, actor, organisationId, { given, goesLiveOn, digest, submit });
  return { line, title, ...done };
}

const stateOf = async (tx: Tx, id: string) => {
  const [row] = await tx.$queryRaw<
    { state: string }[]
  >`select outcome->>'state' as state from vacancy_upload where id = ${id}`;
  return row?.state as UploadOutcome["state"] | undefined;
};

/** Posts row by row, each whole or not at all, and notes each with it, so that a second run goes on where this one ended. */
export async function postEach(posting: Posting): Promise<Ended> {
  const { uploadId, actor, rows, signal } = posting;
  for (const row of rows) {
    if (signal.aborted) throw new Error("The service stops; the rest of the file is posted when it is back.");
    if ((await asActor(clerk, (tx) => stateOf(tx, uploadId))) === "stopping") return { state: "stopped" };
    const refused = await asActor(actor, async (tx) => {
      await note(tx, uploadId, await postRow(tx, posting, row));
      return null;
    }).catch((error) => refusedRow(row, error));
    if (refused) await asActor(clerk, (tx) => note(tx, uploadId, refused));
  }
  return null;
}

function refusedRow({ line, title }: DryRow, error: unknown): UploadRow {
  if (!(error instanceof Refused)) throw error;
  return { line, title, what: "refused", message: error.message };
}

const note = (tx: Tx, id: string, row: UploadRow) =>
  tx.$executeRaw`update vacancy_upload set outcome = jsonb_set(outcome, '{rows}', (outcome->'rows') || ${JSON.stringify([row])}::jsonb) where id = ${id}`;

/** Posts every row or none: one transaction, in which the first refusal or a wish to stop undoes the rest. */
export async function postTogether(posting: Posting): Promise<Ended> {
  const { uploadId, actor, rows, signal } = posting;
  let line = 0;
  try {
    await asActor(
      actor,
      async (tx) => {
        const posted: UploadRow[] = [];
        for (const row of rows) {
          line = row.line;
          if (signal.aborted) throw new Error("The service stops; the file is posted when it is back.");
          if ((await progress(uploadId, posted.length)) === "stopping") throw new Stopped();
          posted.push(await postRow(tx, posting, row));
        }
        const all = JSON.stringify(posted);
        await tx.$executeRaw`update vacancy_upload set outcome = jsonb_set(outcome, '{rows}', ${all}::jsonb) where id = ${uploadId}`;
      },
      A_WHOLE_FILE,
    );
    return null;
  } catch (error) {
    if (error instanceof Stopped) return { state: "stopped" };
    if (error instanceof Refused) return { state: "refused", why: `Line ${line}: ${error.message}` };
    throw error;
  }
}

class Stopped extends Error {}

/** Notes how far it is, where others can see it while the whole is not yet sure; and reads whether to go on. */
const progress = (id: string, at: number) =>
  asActor(clerk, async (tx) => {
    await tx.$executeRaw`update vacancy_upload set outcome = jsonb_set(outcome, '{at}', to_jsonb(${at}::int)) where id = ${id}`;
    return stateOf(tx, id);
  });
