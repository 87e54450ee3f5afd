import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { CandidateForm } from "~/domain/candidates/forms";
import { suggestForCandidate } from "~/domain/candidates/told";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Suggestion } from "~/domain/taxonomy/suggest-from-text";
import type { readForm } from "~/http/form.server";

type Sent = Pick<Awaited<ReturnType<typeof readForm<typeof CandidateForm>>>, "submission">;
type Answer = { data: SubmissionResult; init: ResponseInit | null };

/**
 * The answer to a form that was sent for suggestions, or to put them away, and not to be saved: the form as it was
 * typed, judged in nothing but the words to read. Undefined where it was sent to be saved.
 */
export async function answerUnsaved({ submission }: Sent) {
  const { then, told } = submission.payload;
  if (then !== "suggest" && then !== "dismiss") return undefined;
  const result = submission.reply();
  const wrong = textOf(told).trim() ? result.error?.told : [nothingToRead];
  if (then === "suggest" && wrong)
    return data({ result: { ...result, error: { told: wrong } }, suggestions: null }, { status: 400 });
  const suggestions = then === "suggest" ? { found: await suggest(submission), asked: true } : null;
  return data({ result: { ...result, error: {} }, suggestions });
}

const nothingToRead = "Write what they told you, or paste their CV, and ask again";

/** A form that can't be saved as it stands, with the suggestions that stood in it. */
export async function askAgain({ data: result, init }: Answer, { submission }: Sent) {
  const shown = submission.payload.suggesting === "on" && !result.error?.told;
  const suggestions = shown ? { found: await suggest(submission), asked: false } : null;
  return data({ result, suggestions }, init ?? {});
}

const suggest = async ({ payload }: Sent["submission"]): Promise<Suggestion[]> =>
  suggestForCandidate(
    {
      told: textOf(payload.told),
      occupations: textOf(payload.occupations),
      skills: textOf(payload.skills),
      certificates: textOf(payload.certificates),
    },
    await findReadyTaxonomy(),
  );

const textOf = (value: unknown) => (typeof value === "string" ? value : "");
