import type { z } from "zod";
import type { KeyActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { problem, type Result } from "~/platform/problems";
import { endVacancy } from "../end-vacancy.server";
import { endingForm } from "../endings/ending-form";
import { withdrawVacancy } from "../withdraw-vacancy.server";
import { rowNamed } from "./own-vacancy.server";
import type { Refusal } from "./post-vacancy.server";
import { EndingBody } from "./schemas";

const typed = (count: number | null | undefined) => (count == null ? undefined : String(count));

/** Ends a vacancy of the employer's own: one that went live by how it ended, any other by withdrawing it. @returns its id */
export async function endNamed(
  actor: KeyActor,
  name: string,
  body: Record<string, unknown>,
): Promise<{ ok: true; value: { id: string } } | Refusal> {
  const read = EndingBody.safeParse(body);
  if (!read.success) return unusable(read.error);
  const row = await asActor(actor, (tx) => rowNamed(tx, actor, name));
  if (!row) return problem("not-found", "You have no vacancy of this id or reference.");
  const { throughUs, otherwise, how, why, words } = read.data;
  if (row.stage !== "live" && row.stage !== "expired")
    return withdrawVacancy(actor, row.id, words ?? undefined);
  const ending = endingForm(row.places).safeParse({
    throughUs: typed(throughUs),
    otherwise: typed(otherwise),
    how: how ?? undefined,
    why: why ?? undefined,
    words: words ?? undefined,
  });
  if (!ending.success) return unusable(ending.error);
  const ended: Result<unknown> = await endVacancy(actor, row.id, ending.data);
  return ended.ok ? { ok: true, value: { id: row.id } } : ended;
}

const unusable = ({ issues }: z.ZodError): Refusal => ({
  ok: false,
  errors: issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, message: "There is no field of this name" }))
      : [{ field: String(issue.path[0] ?? ""), message: issue.message }],
  ),
});
