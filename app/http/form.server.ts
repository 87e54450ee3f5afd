import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { type Problem, type ProblemKind, problem, type Result } from "~/platform/problems";

type Read<T> = { ok: true; value: T; submission: Submission<T> } | { ok: false; submission: Submission<T> };

/** The fields without the one character that PostgreSQL takes in no text, and that nobody can see they typed. */
function withoutNul(posted: FormData) {
  const fields = new FormData();
  for (const [name, value] of posted)
    fields.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  return fields;
}

/** Reads a posted form by its schema. What was typed is kept in the submission either way. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<Read<z.output<S>>> {
  const posted = await request.formData().catch(() => {
    throw refusal(problem("invalid", "What was sent is no form that we can read."));
  });
  const submission = parseWithZod(withoutNul(posted), { schema }) as Submission<z.output<S>>;
  return submission.status === "success"
    ? { ok: true, value: submission.value, submission }
    : { ok: false, submission };
}

/** The form again, with its errors and what was typed. */
export const invalid = (form: { submission: { reply: () => SubmissionResult } }) =>
  data(form.submission.reply(), { status: 400 });

const statuses: Record<ProblemKind, number> = {
  "not-found": 404,
  "not-allowed": 403,
  "wrong-stage": 409,
  taken: 409,
  gone: 410,
  invalid: 400,
};

/** The status an expected problem answers with. */
const statusOf = ({ problem }: Problem) => statuses[problem];

type Replying = {
  submission: {
    reply: (options: { formErrors?: string[]; fieldErrors?: Record<string, string[]> }) => SubmissionResult;
  };
};

/** A problem as a form's reply says it: beside its field, or in the summary where it has none. */
export const inReply = ({ field, message }: Problem) =>
  field ? { fieldErrors: { [field]: [message] } } : { formErrors: [message] };

/** A problem met while doing what a form asked: said in its summary, beside its field if it has one; what was typed is kept. */
export function refuseForm(problem: Problem, form: Replying) {
  if (problem.problem === "not-found") throw refusal(problem);
  return data(form.submission.reply(inReply(problem)), { status: statusOf(problem) });
}

/** A problem with no form to say it in, as a page that says what happened and what to do. */
export const refusal = (problem: Problem) => new Response(problem.message, { status: statusOf(problem) });

/**
 * To the page that shows how a thing stands: it was moved just now, or had moved on already, by the first of two clicks
 * or by somebody else. Any other problem is a page of its own.
 */
export function howItStands(page: string, moved: Result<unknown>) {
  if (moved.ok || moved.problem === "wrong-stage") return redirect(page);
  throw refusal(moved);
}

/** The value of a result; its problem as a page. */
export function found<T>(result: { ok: true; value: T } | Problem): T {
  if (result.ok) return result.value;
  throw refusal(result);
}
