import "./test/database";
import { beforeEach, describe, expect, test } from "vitest";
import { queuedLetter } from "~prisma/factories/letter";
import { system } from "./actor";
import { asActor, type Tx } from "./actor.server";
import { ownerPool } from "./database/db.server";
import { wasGivenUp } from "./database/failures.server";
import { enqueue } from "./queue/enqueue.server";

const [one, other] = [system("one"), system("other")];
let rows: [string, string];

beforeEach(async () => {
  // Known to the queue beforehand: two who are the first to queue a kind of job wait for each other there.
  await asActor(one, (tx) => enqueue(tx, "letters.sweep", {}));
  await ownerPool().query("delete from graphile_worker._private_jobs");
  rows = [(await queuedLetter("one@example.org")).id, (await queuedLetter("other@example.org")).id];
});

/** Counts one attempt more for a letter: through the query builder, or by a query of our own. */
const add = {
  "the query builder": (tx: Tx, id: string) =>
    tx.letter.update({ where: { id }, data: { attempts: { increment: 1 } } }),
  "a query of our own": (tx: Tx, id: string) =>
    tx.$executeRaw`update letter set attempts = attempts + 1 where id = ${id}`,
};
const lock = (tx: Tx, id: string) => tx.$executeRaw`select 1 from letter where id = ${id} for update`;
const counted = () =>
  asActor(one, async (tx) =>
    (await tx.letter.findMany({ where: { id: { in: rows } } })).map(({ attempts }) => attempts),
  );
const jobs = async () => (await ownerPool().query("select 1 from graphile_worker.jobs")).rowCount;

/** Lets each of two go on when both have come, the first time that each comes; later ones pass. */
function meeting() {
  const come = new Set<string>();
  let meet = () => {};
  const met = new Promise<void>((done) => {
    meet = done;
  });
  return (who: string) => {
    come.add(who);
    if (come.size === 2) meet();
    return met;
  };
}

/** Two transactions that take the same two rows in opposite orders, each holding its first when it asks for the second. */
async function crossed(
  how: keyof typeof add,
  timeout?: number,
  inside: () => Promise<unknown> = async () => {},
) {
  const together = meeting();
  let tries = 0;
  const take = (who: typeof one, [first, second]: readonly [string, string]) =>
    asActor(
      who,
      async (tx) => {
        tries++;
        await enqueue(tx, "letters.sweep", {});
        await inside();
        await lock(tx, first);
        await together(who.name);
        await add[how](tx, second);
        await add[how](tx, first);
      },
      timeout,
    );
  const settled = await Promise.allSettled([take(one, rows), take(other, [rows[1], rows[0]])]);
  const failures = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  return { tries: () => tries, failures };
}

describe("a transaction that another's deadlock ends", () => {
  test.each(["the query builder", "a query of our own"] as const)(
    "through %s is done again: both are done, each of them once",
    async (how) => {
      const { tries, failures } = await crossed(how);
      expect(failures).toEqual([]);
      expect(tries()).toBe(3);
      expect(await counted()).toEqual([2, 2]);
      expect(await jobs()).toBe(2);
    },
  );

  test.each([
    ["that may take longer than most", 20_000, async () => {}],
    [
      "inside which another's was opened",
      undefined,
      () => asActor(system("third"), (tx) => tx.letter.count()),
    ],
  ])("%s is not done again: it fails whole", async (_, timeout, inside) => {
    const { tries, failures } = await crossed("a query of our own", timeout, inside);
    expect(tries()).toBe(2);
    expect(failures.map(wasGivenUp)).toEqual([true]);
    expect(await counted()).toEqual([1, 1]);
    expect(await jobs()).toBe(1);
  });
});

describe("a transaction that fails to serialise", () => {
  const fail = (tx: Tx) => tx.$executeRaw`do $$ begin raise exception 'met' using errcode = '40001'; end $$`;

  test("is tried three times in all, and then fails with what the database said", async () => {
    let tries = 0;
    const given = await asActor(one, (tx) => {
      tries++;
      return fail(tx);
    }).catch((error) => error);
    expect(wasGivenUp(given)).toBe(true);
    expect(tries).toBe(3);
  });

  test("of somebody's own inside his own is done again from the outermost", async () => {
    let tries = 0;
    const done = await asActor(one, async () => {
      tries++;
      return asActor(one, async (tx) => (tries === 1 ? fail(tx) : tries));
    });
    expect(done).toBe(2);
  });

  test("and any other failure, are two things: that one is not done again", async () => {
    let tries = 0;
    const failing = asActor(one, (tx) => {
      tries++;
      return tx.$executeRaw`select 1 / 0`;
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(tries).toBe(1);
  });
});
