import { endProgress } from "~/commands/command";
import { importEsco } from "~/domain/imports/import-esco.server";
import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { contendersFor } from "./contenders";
import { each, says } from "./each";
import { answerOf } from "./measure";
import { fillPool } from "./pool";
import { grader, type Question } from "./questions";
import { factsOfAdvert, factsOfResident, readingOf } from "./read-world";
import { type Outcome, report } from "./report";
import { inventWorld } from "./world";

const SEED = 2611;
/** The first so many vacancies are there to choose settings by; the other three hundred are reported. */
const TUNING = 100;
const SIZES = { cases: 400, ofEachKind: 16, others: 5, crowd: 4_400 };

/**
 * Builds the test set from ESCO in `folder`, asks every way of ranking that is at hand, and prints how well each did.
 * @returns the exit status: 0, or 1 where an aim is missed on the reported part
 * @throws what `signal` gave, once all that was opened is closed and all that was made elsewhere is gone
 */
export async function evaluate(folder: string, signal: AbortSignal): Promise<number> {
  const undo = [await openDatabase()];
  try {
    await importEsco(folder, says, signal);
    const taxonomy = await findTaxonomy();
    const { adverts, residents } = inventWorld(taxonomy, SIZES, SEED);
    const everybody = await each("Reading what people wrote", residents, signal, (one) =>
      factsOfResident(one, taxonomy),
    );
    const grades = grader(residents);
    const questions = await each(
      "Reading adverts",
      adverts,
      signal,
      (advert, at): Question => ({
        part: at < TUNING ? "tuning" : "reported",
        vacancy: factsOfAdvert(advert, taxonomy),
        words: [advert.said.title, ...advert.said.essential, ...advert.said.desirable].join("\n"),
        grades: grades(advert),
      }),
    );
    await fillPool(everybody, signal, (done) => says("Writing candidates", done, everybody.length));

    const outcomes: Outcome[] = [];
    const given = { residents, everybody, knowing: await whatIsKnown(), undo, signal };
    for (const contender of await contendersFor(given)) {
      if ("skipped" in contender) outcomes.push(contender);
      else {
        const { name, kind } = contender;
        const ask = async (question: Question) => ({
          part: question.part,
          ...(await answerOf(contender, question)),
        });
        outcomes.push({ name, kind, answers: await each(name, questions, signal, ask) });
      }
    }
    endProgress();
    return report(readingOf(residents, everybody), outcomes);
  } finally {
    endProgress();
    for (const back of undo.reverse())
      await back().catch((error) => console.error(`Could not tidy up: ${error.message}`));
  }
}
