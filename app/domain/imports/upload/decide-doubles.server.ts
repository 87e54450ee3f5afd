import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { Choice } from "./outcome";
import { openFindings } from "./sealed-upload.server";
import { uploadsOf } from "./visible.server";

/** Choices by line, as a page of them is posted; or one for all that there are. */
const Choices = z.object({
  all: Choice.optional(),
  choices: z.record(z.string(), Choice).default({}),
});

/** Choices as a form sends them: `all`, or one a line under `line-12`. Null for what is none. */
export function readChoices(form: FormData): z.output<typeof Choices> | null {
  const lines = [...form].flatMap(([name, value]) => {
    const line = /^line-(\d{1,7})$/.exec(name)?.[1];
    return line ? [[line, value]] : [];
  });
  const all = form.get("all");
  const read = Choices.safeParse({ ...(all ? { all } : {}), choices: Object.fromEntries(lines) });
  return read.success ? read.data : null;
}

/**
 * Notes what is to be done with rows that are likely somebody's who is known: before anything is added, and for lines
 * of the file that are such rows. @returns how many were chosen for
 */
export const decideDoubles = (
  actor: Actor,
  id: string,
  { all, choices }: z.output<typeof Choices>,
): Promise<Result<{ chosen: number }>> =>
  asActor(actor, async (tx) => {
    const upload = await tx.candidateUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
    if (!upload) return problem("not-found");
    const lines = openFindings(id, upload.findings)?.doubled.map(({ line }) => String(line)) ?? [];
    const made = Object.fromEntries(
      lines.flatMap((line) => {
        const choice = all ?? choices[line];
        return choice ? [[line, choice]] : [];
      }),
    );
    // Merged by the database: a colleague may be at another page of them meanwhile.
    const count = await tx.$executeRaw`update candidate_upload
      set outcome = jsonb_set(outcome, '{choices}', coalesce(outcome->'choices', '{}') || ${JSON.stringify(made)}::jsonb)
      where id = ${id} and status = 'checked'`;
    if (count === 0) return problem("wrong-stage");
    const chosen = Object.keys(made).length;
    await record(tx, actor, "candidates.decided", id, {
      organisationId: upload.brokerageId,
      detail: { chosen },
    });
    return ok({ chosen });
  });
