import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { offerLines } from "~/domain/placements/offer-words";
import type { OfferPage } from "~/domain/placements/task-list/pages";
import { found, inReply, refusal } from "~/http/form.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import type { Problem } from "~/platform/problems";

/** What a page is shown again with: what was typed and what is wrong, and what was saved elsewhere meanwhile. */
export type PageAnswer = {
  result: SubmissionResult<string[]>;
  saved?: { version: number; lines: { key: string; value: string }[]; href: string };
};

type Submission = {
  reply: (options?: {
    formErrors?: string[];
    fieldErrors?: Record<string, string[]>;
  }) => SubmissionResult<string[]>;
};

/** The page again, with what is wrong with what was typed. */
export const pageAgain = (submission: Submission) =>
  data({ result: submission.reply() } as PageAnswer, { status: 400 });

/** The page again, with why it was not saved; where another window saved the offer meanwhile, with what that left. */
export async function pageRefused(
  actor: Actor,
  { id, page }: { id: string; page: OfferPage },
  problem: Problem,
  submission: Submission,
) {
  if (problem.problem === "not-found") throw refusal(problem);
  const result = submission.reply(inReply(problem));
  const status = problem.problem === "invalid" ? 400 : 409;
  if (problem.problem !== "taken") return data({ result } as PageAnswer, { status });
  const offer = found(await findOwnOffer(actor, id));
  const lines = offerLines(offer).filter((line) => line.page === page);
  const saved = { version: offer.version, lines, href: paths.offerTask(id, page) };
  return data({ result, saved } as PageAnswer, { status });
}
