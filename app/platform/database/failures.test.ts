import "../test/database";
import { describe, expect, test } from "vitest";
import { anyone, system } from "../actor";
import { asActor } from "../actor.server";
import { databaseAddresses, ownerPool } from "./db.server";
import { isAway, wasGivenUp } from "./failures.server";

describe("a failure of the database", () => {
  test("is its being away where the connection ends under a transaction", async () => {
    const cut = asActor(system("test"), async (tx) => {
      const [mine] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await ownerPool().query("select pg_terminate_backend($1)", [mine?.pid]);
      return tx.letter.count();
    });
    const failed = await cut.catch((error) => error);
    expect(isAway(failed)).toBe(true);
    expect(isAway(new Error("Failed to get session", { cause: failed }))).toBe(true);
    expect(await asActor(anyone, async () => "here again")).toBe("here again");
  });

  test("is its being away where nobody listens, in the words of the driver and of Node", () => {
    const refused = Object.assign(new Error(`connect ${databaseAddresses().app}`), { code: "ECONNREFUSED" });
    expect(isAway(refused)).toBe(true);
    expect(isAway(new Error("timeout exceeded when trying to connect"))).toBe(true);
  });

  test.each([["select 1 / 0"], ["select nothing from nowhere"], ["select 'x'::int"]])(
    "is something else where it did not like %s",
    async (sql) => {
      const failed = await asActor(system("test"), (tx) => tx.$queryRawUnsafe(sql)).catch((error) => error);
      expect(failed).toBeInstanceOf(Error);
      expect([isAway(failed), wasGivenUp(failed)]).toEqual([false, false]);
    },
  );
});
