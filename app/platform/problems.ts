/** What may go wrong without anything being broken. Each becomes an HTTP status in one place, `respond.server.ts`. */
export type ProblemKind = "not-found" | "not-allowed" | "wrong-stage" | "taken" | "gone" | "invalid";

export type Problem = {
  ok: false;
  problem: ProblemKind;
  /** What happened and what to do, for the person who asked. */
  message: string;
  /** The form's field it belongs beside, where there is one. */
  field?: string;
};
export type Ok<T> = { ok: true; value: T };
export type Result<T> = Ok<T> | Problem;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

const usual: Record<ProblemKind, string> = {
  "not-found": "We can't find that. It may have been removed, or it belongs to another organisation.",
  "not-allowed": "Your role does not let you do that.",
  "wrong-stage": "This has already moved on. What you see now is how it stands.",
  taken: "Somebody has already done that.",
  gone: "This link has closed.",
  invalid: "Some of what you entered can't be used.",
};

/** An expected refusal. `message` says it better than the usual words where the room can. */
export const problem = (kind: ProblemKind, message?: string, field?: string): Problem => ({
  ok: false,
  problem: kind,
  message: message ?? usual[kind],
  ...(field ? { field } : {}),
});
