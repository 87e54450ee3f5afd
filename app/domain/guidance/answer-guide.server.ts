import { record } from "~/domain/audit/record.server";
import { anyone, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { articleTitles } from "./articles.server";

type Answer = { answerId: string; useful: boolean; words?: string | undefined };

const service = system("guidance");

/**
 * Keeps whether somebody found a guide useful and, when they say so afterwards, what was missing. Nobody is the actor:
 * an answer is not tied to whoever gives it, signed in or not. Sent twice, it counts once; its first words stay.
 * @param answerId a UUID that the asking page made; whoever has it may add words to that answer, once
 * @returns `not-found`, in words, for a guide that there is not
 */
export async function answerGuide(slug: string, { answerId, useful, words }: Answer): Promise<Result<null>> {
  if (!(await articleTitles()).has(slug))
    return problem("not-found", "There is no guide at this address. Every guide is listed under Guidance.");
  await asActor(anyone, async (tx) => {
    const data = { id: answerId, slug, useful, createdAt: now() };
    const { count } = await tx.guidanceAnswer.createMany({ data, skipDuplicates: true });
    if (count) await record(tx, anyone, "guide.answered", slug);
  });
  if (words)
    await asActor(service, async (tx) => {
      const where = { id: answerId, slug, words: null };
      const { count } = await tx.guidanceAnswer.updateMany({ where, data: { words } });
      if (count) await record(tx, service, "guide.explained", slug);
    });
  return ok(null);
}
