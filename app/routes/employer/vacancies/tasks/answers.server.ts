import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { findNearOccupations } from "~/domain/vacancies/current-form.server";
import type { Meanwhile } from "~/domain/vacancies/task-list/find-meanwhile.server";
import {
  type KnowsPage,
  type PageAnswers,
  pageForm,
  questionsOf,
} from "~/domain/vacancies/task-list/page-forms";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import { readForm } from "~/http/form.server";

/** What a page's buttons send beside saving: to go on, to leave, to add a site, or to read advice. */
export const thens = ["continue", "later", "site", "advice"] as const;
export type Then = (typeof thens)[number];

type Reply = Awaited<ReturnType<typeof readForm>>["submission"]["reply"];

type Read = {
  then: Then;
  /** After which save the page was read. */
  version: number;
  reply: Reply;
} & ({ ok: true; value: PageAnswers; unfinished: boolean } | { ok: false });

/**
 * Reads a page that was sent. Whoever leaves it for later may leave questions of a draft empty; what is wrong is told
 * all the same, so that nothing typed is lost.
 */
export async function readPage(request: Request, page: PageKey, knows: KnowsPage): Promise<Read> {
  const again = request.clone();
  const form = await readForm(request, pageForm(page, knows));
  const { payload } = form.submission;
  const then = thens.find((known) => known === payload.then) ?? "continue";
  const version = /^\d{1,9}$/.test(String(payload.version)) ? Number(payload.version) : -1;
  const read = { then, version, reply: form.submission.reply.bind(form.submission) as Reply };
  if (form.ok) return { ...read, ok: true, value: form.value, unfinished: false };
  if (then === "continue" || knows.stage !== "draft") return { ...read, ok: false };
  const empty = questionsOf(page, knows).filter((field) => isBlank(payload[field]));
  const rest = await readForm(again, pageForm(page, knows, empty));
  return rest.ok ? { ...read, ok: true, value: rest.value, unfinished: true } : { ...read, ok: false };
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && Object.values(value).every(isBlank));

/** The page again as it was typed, its errors in the order of its questions, or what stands in the way of saving it. */
export async function pageAgain(
  result: SubmissionResult,
  { page, knows, status }: { page: PageKey; knows: KnowsPage; status: number },
  meanwhile: Meanwhile | null = null,
) {
  const error = result.error ?? {};
  const order = [...questionsOf(page, knows), ...Object.keys(error)].flatMap((name) =>
    Object.keys(error).filter((key) => key === name || key.startsWith(`${name}.`)),
  );
  return data(
    {
      result: {
        ...result,
        error: Object.fromEntries([...new Set(order)].map((name) => [name, error[name] ?? null])),
      },
      near: await findNearOccupations(result.initialValue?.occupation),
      meanwhile,
    },
    { status },
  );
}
