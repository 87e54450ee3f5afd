import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { Meanwhile } from "~/domain/candidates/task-list/find-meanwhile.server";
import { type PageGiven, pageForms } from "~/domain/candidates/task-list/page-forms";
import type { PageKey } from "~/domain/candidates/task-list/pages";
import { findNames, isKnown, partPicked, pickedInWords } from "~/domain/candidates/task-list/pick.server";
import { readForm } from "~/http/form.server";
import { today } from "~/platform/clock";

type Reply = Awaited<ReturnType<typeof readForm>>["submission"]["reply"];

type Read = {
  /** Whether somebody leaves once it is saved. */
  later: boolean;
  version: string;
  reply: Reply;
} & (
  | { ok: true; answer: PageGiven }
  | { ok: false; result: SubmissionResult; status: number; find: string | null }
);

const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** Reads a page that was sent: to be saved, or to have names found for the words in its search box. */
export async function readPage(request: Request, page: PageKey): Promise<Read> {
  const form = await readForm(request, pageForms(today())[page]);
  const { payload } = form.submission;
  const reply = form.submission.reply.bind(form.submission) as Reply;
  const read = { later: payload.then === "later", version: textOf(payload.version), reply };
  const part = partPicked(page);
  const find = textOf(payload.find);
  if (part && payload.then === "find") {
    if (find) return { ...read, ok: false, result: { ...reply(), error: {} }, status: 200, find };
    const result = reply({ fieldErrors: { find: ["Type a word or two, and find again"] } });
    return { ...read, ok: false, result, status: 400, find: null };
  }
  if (!form.ok) return { ...read, ok: false, result: reply(), status: 400, find: find || null };
  const answer = { page, given: form.value } as PageGiven;
  if (!part || !find) return { ...read, ok: true, answer };
  if (await isKnown(part, find)) return { ...read, ok: true, answer: withLine(answer, find) };
  const says = `“${find}” is not in our list by that name. Tick what is meant below it, or keep it as it is`;
  const result = reply({ fieldErrors: { find: [says] } });
  return { ...read, ok: false, result, status: 400, find };
}

const withLine = ({ page, given }: PageGiven, line: string) =>
  ({ page, given: "lines" in given ? { ...given, lines: [...given.lines, line] } : given }) as PageGiven;

type Again = { page: PageKey; status: number; find?: string | null; meanwhile?: Meanwhile | null };

/** The page again as it was typed, with what was found, or with what stands in the way of saving it. */
export async function pageAgain(
  result: SubmissionResult,
  { page, status, find = null, meanwhile = null }: Again,
) {
  const part = partPicked(page);
  const chosen = [result.initialValue?.chosen ?? []].flat().map(String);
  return data(
    {
      result,
      picked: part ? await pickedInWords([...new Set(chosen)]) : [],
      found: part && find ? await findNames(part, find) : null,
      meanwhile,
    },
    { status },
  );
}
