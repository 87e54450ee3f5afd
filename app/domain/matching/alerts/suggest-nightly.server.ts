import { openOn } from "~/domain/vacancies/open-on.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { candidateEngine } from "../matching-engine.server";
import { whatIsKnown } from "../score/knowing.server";
import { suggestCandidates } from "./suggest-candidates.server";

/** Vacancies between two lines of the log. */
const A_LINE = 100;
/** So many failures one after another are no fault of a vacancy's. */
const IN_A_ROW = 3;

type Run = {
  /** Go on behind this vacancy; from the first where it is not given. */
  after?: string | undefined;
  /** Once it aborts the run stops between two vacancies, and a job is queued that goes on there. */
  signal: Pick<AbortSignal, "aborted">;
};

const night = system("nightly suggestions");

/**
 * Suggests candidates for every open vacancy, a transaction each, so that a run that is cut short has lost nothing and
 * another adds only what is new.
 * @returns how many were suggested
 * @throws where a vacancy failed, after the others had their turn; at once where one after another does
 */
export async function suggestNightly({ after = "", signal }: Run): Promise<number> {
  const rows = await asActor(night, (tx) =>
    tx.vacancy.findMany({
      where: { AND: [openOn(today()), { id: { gt: after } }] },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
  );
  const given = { knowing: await whatIsKnown(), engine: candidateEngine(night) };
  const told = { vacancies: 0, of: rows.length, suggested: 0, failed: 0 };
  let [last, inARow] = [after, 0];
  for (const { id } of rows) {
    if (signal.aborted) {
      await asActor(night, (tx) => enqueue(tx, "matches.suggest", { after: last }));
      log.info(told, "the nightly suggestions stop here and go on at the next start");
      return told.suggested;
    }
    try {
      told.suggested += await asActor(night, (tx) =>
        suggestCandidates(tx, night, id, { ...given, at: now() }),
      );
      inARow = 0;
    } catch (error) {
      log.warn({ err: error, vacancy: id }, "nobody could be suggested for a vacancy");
      told.failed++;
      if (++inARow >= IN_A_ROW) throw error;
    }
    last = id;
    told.vacancies++;
    if (told.vacancies % A_LINE === 0) log.info(told, "suggesting candidates");
  }
  log.info(told, "candidates suggested");
  if (told.failed) throw new Error(`${told.failed} of ${told.of} vacancies have no new suggestions.`);
  return told.suggested;
}
