import { type SystemActor, system } from "./actor";
import { asActor, type Tx } from "./actor.server";

const service: SystemActor = system("renew seals");
/** Rows dealt with in one transaction. */
const PAGE = 500;

/** A table with sealed values, read in the order of a key. */
export type Sealed<Row extends { id: string }> = {
  /** At most `take` rows whose key comes after `after`, in its order. */
  page: (tx: Tx, after: string, take: number) => Promise<Row[]>;
  /** Seals one again, if it needs it and nobody changed it meanwhile. @returns how many were: none or one */
  renew: (tx: Tx, row: Row) => Promise<number>;
  /** Leaves a trace that so many were. */
  trace: (tx: Tx, actor: SystemActor, renewed: number) => Promise<void>;
};

/** Goes through a table a page a transaction, so that it may be stopped anywhere and begun again. @returns how many were renewed */
export async function renewAll<Row extends { id: string }>({
  page,
  renew,
  trace,
}: Sealed<Row>): Promise<number> {
  let all = 0;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const from: string = after;
    const done = await asActor(
      service,
      async (tx) => {
        const rows = await page(tx, from, PAGE);
        let renewed = 0;
        for (const row of rows) renewed += await renew(tx, row);
        return { renewed, last: rows.length < PAGE ? undefined : rows.at(-1)?.id };
      },
      60_000,
    );
    all += done.renewed;
    after = done.last;
  }
  if (all > 0) await asActor(service, (tx) => trace(tx, service, all));
  return all;
}
