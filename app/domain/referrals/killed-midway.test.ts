import "~/platform/test/database";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "~/platform/actor.server";
import { databaseAddresses } from "~/platform/database/db.server";
import { candidateOf } from "~prisma/factories/candidate";
import { answerConsent } from "./consent/answer-consent.server";
import { putForward } from "./put-forward.server";
import { asked, queued, seenBy, twoSides, usualFields, wholeReferral } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

describe("cut off in the middle of a referral", () => {
  test("by a process that is killed after the writes and before the commit: nothing of them stays, and a second yes is the only one", async () => {
    const { id, resident } = await asked(sides);
    const seen = await seenBy(resident);
    const before = await wholeReferral(id);
    const { app, owner } = databaseAddresses();
    const child = spawn(
      resolve("node_modules/.bin/tsx"),
      [
        fileURLToPath(new URL("./test/answer-and-hang.ts", import.meta.url)),
        app,
        owner,
        resident.tokenDigest,
        seen,
      ],
      // A group of its own, so that the kill reaches the process which tsx starts.
      { detached: true, stdio: ["ignore", "pipe", "inherit"] },
    );
    const [written] = await once(child.stdout, "data");
    expect(JSON.parse(String(written))).toMatchObject({ ok: true, value: { answer: "yes", already: false } });
    process.kill(-(child.pid ?? 0), "SIGKILL");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");

    expect(await wholeReferral(id)).toEqual(before);
    expect(await queued("consent.answered", id)).toEqual([]);
    // The dead process held the referral; the server lets go of it, and the resident clicks again.
    expect(await answerConsent(resident, { answer: "yes", seen })).toMatchObject({
      value: { already: false },
    });
    const after = await wholeReferral(id);
    expect(after.steps).toEqual(["shortlisted", "consent_asked", "consented", "referred"]);
    expect(after.trail.filter((action) => action === "consent.given")).toHaveLength(1);
    expect(await queued("consent.answered", id)).toHaveLength(1);
  }, 60_000);

  test("by an error after the writes: the yes, its receipt, its trail and its letters roll back together", async () => {
    const { id, resident } = await asked(sides);
    const seen = await seenBy(resident);
    const before = await wholeReferral(id);
    const cut = asActor(resident, async () => {
      await answerConsent(resident, { answer: "yes", seen });
      throw new Error("the power went");
    });
    await expect(cut).rejects.toThrow("the power went");
    expect(await wholeReferral(id)).toEqual(before);
    expect(await queued("consent.answered", id)).toEqual([]);
  });

  test("while asking: neither a referral nor a letter is left, and the broker can ask again", async () => {
    const { vacancy } = await asked(sides);
    const another = await candidateOf(sides.brokerage.id);
    const chosen = { vacancyId: vacancy.id, candidateId: another.id, fields: usualFields };
    let id = "";
    const cut = asActor(sides.broker, async () => {
      const result = await putForward(sides.broker, chosen);
      id = result.ok ? result.value.id : "";
      throw new Error("the power went");
    });
    await expect(cut).rejects.toThrow("the power went");
    expect(id).not.toBe("");
    expect(await queued("consent.asked", id)).toEqual([]);
    expect(await putForward(sides.broker, chosen)).toMatchObject({ ok: true });
  });
});
