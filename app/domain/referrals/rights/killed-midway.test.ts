import "~/platform/test/secret";
import "~/platform/test/database";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { databaseAddresses } from "~/platform/database/db.server";
import { queued, twoSides, wholeReferral } from "../test/referral-world";
import { askRights } from "./ask-rights.server";
import { carryOutRequest } from "./carry-out.server";
import { noted } from "./test/noted";
import { knownResident, seen } from "./test/rights-world";

const about = { last: false, keepCounts: async () => {} };

test("a process that is killed when everything is removed and nothing committed leaves the person whole, and the next try removes them", async () => {
  const sides = await twoSides();
  const known = await knownResident(sides);
  const asked = await askRights(sides.broker, known.id, "erasure", noted());
  if (!asked.ok) throw new Error(asked.message);
  const { app, owner } = databaseAddresses();
  const child = spawn(
    resolve("node_modules/.bin/tsx"),
    [fileURLToPath(new URL("./test/erase-and-hang.ts", import.meta.url)), app, owner, asked.value.id],
    // A group of its own, so that the kill reaches the process which tsx starts.
    { detached: true, stdio: ["ignore", "pipe", "inherit"] },
  );
  const [written] = await once(child.stdout, "data");
  expect(String(written)).toContain("written");
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await once(child, "exit");

  const person = () => seen((tx) => tx.candidatePerson.findUnique({ where: { candidateId: known.id } }));
  expect(openPerson(await person())?.name).toBe("Zephyrine Quillfeather");
  expect((await wholeReferral(known.referrals.open)).stage).toBe("interview");
  expect(await queued("referral.moved", known.referrals.open)).toEqual([]);
  const request = () => seen((tx) => tx.rightsRequest.findUniqueOrThrow({ where: { id: asked.value.id } }));
  expect((await request()).status).toBe("running");

  await carryOutRequest(asked.value.id, about);
  expect(await person()).toBeNull();
  expect((await wholeReferral(known.referrals.open)).steps).toEqual(["referred", "interview", "withdrawn"]);
  expect(await request()).toMatchObject({ status: "done", result: { referralsWithdrawn: 1 } });
}, 60_000);

test("an error midway rolls all of it back, is tried again, and after the last try the broker is told", async () => {
  const sides = await twoSides();
  const known = await knownResident(sides);
  const asked = await askRights(sides.broker, known.id, "erasure", noted());
  if (!asked.ok) throw new Error(asked.message);
  const { id } = asked.value;
  const cut = async () => {
    throw new Error("the power went");
  };
  await expect(carryOutRequest(id, { last: false, keepCounts: cut })).rejects.toThrow("the power went");
  const request = () => seen((tx) => tx.rightsRequest.findUniqueOrThrow({ where: { id } }));
  expect((await request()).status).toBe("running");
  await carryOutRequest(id, { last: true, keepCounts: cut });
  expect((await request()).status).toBe("failed");
  const told = await seen((tx) =>
    tx.letter.findMany({ where: { onceKey: { startsWith: `rights:${id}:failed` } } }),
  );
  expect(told).toHaveLength(1);
  await carryOutRequest(id, about);
  expect((await request()).status).toBe("done");
});
