/** For tests of search's upkeep: candidates in the database, and a way to change them. */
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { aCrowd } from "../example-crowd";
import { candidateRow } from "../example-rows";
import type { CandidateFacts } from "../score/facts";

const tester = system("upkeep test");

export const numbered = (at: number) => `candidate-${String(at).padStart(4, "0")}`;

/** So many candidates of two brokerages, `candidate-0000` and on, and nobody else; no change of theirs waits. */
export async function peopled(size: number) {
  await asActor(tester, async (tx) => {
    await tx.organisation.createMany({
      data: ["brokerage-0", "brokerage-1"].map((id) => ({ id, kind: "brokerage", name: id, nameKey: id })),
      skipDuplicates: true,
    });
    await tx.candidate.deleteMany();
    await tx.candidate.createMany({ data: aCrowd(size).map(candidateRow) });
    await tx.$executeRaw`delete from search.change`;
  });
}

export const add = (...ids: string[]) =>
  asActor(tester, async (tx) => {
    const like = aCrowd(1)[0] as CandidateFacts;
    await tx.candidate.createMany({ data: ids.map((id) => candidateRow({ ...like, id })) });
  });

export const change = (id: string, data: { skills?: string[]; available?: boolean }) =>
  asActor(tester, (tx) => tx.candidate.update({ where: { id }, data }));

export const remove = (id: string) => asActor(tester, (tx) => tx.candidate.delete({ where: { id } }));

/** The rows of the outbox, as they stand. */
export const changes = () =>
  asActor(
    tester,
    (tx) =>
      tx.$queryRaw<{ side: string; subject: string; told: boolean; failed: string | null }[]>`
        select side, subject, told, failed from search.change order by id`,
  );
