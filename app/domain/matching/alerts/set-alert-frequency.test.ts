import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { sign } from "~/platform/signed.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import type { Organisation } from "~prisma/generated/client";
import { setAlertFrequency } from "./set-alert-frequency.server";
import { findStop, stopAlerts } from "./stop-alerts.server";
import { stopLink } from "./stop-link.server";

let brokerage: Organisation;
let broker: PersonActor;
beforeAll(async () => {
  brokerage = await organisation("brokerage");
});
beforeEach(async () => {
  broker = await memberOf(brokerage);
});

const kept = (personId: string) =>
  asActor(system("test"), async (tx) => ({
    alert: await tx.matchAlert.findUnique({ where: { personId } }),
    trail: (
      await tx.auditEntry.findMany({
        where: { action: "alert.changed", subject: personId },
        orderBy: { id: "asc" },
      })
    ).map(({ actorKind, detail }) => [actorKind, (detail as { frequency: string }).frequency]),
  }));

describe("how often a broker hears of new matches", () => {
  test("is theirs to choose, and each change leaves a trace", async () => {
    for (const frequency of ["weekly", "weekly", "never", "daily"] as const)
      expect(await setAlertFrequency(broker, { frequency })).toMatchObject({ ok: true });
    const { alert, trail } = await kept(broker.id);
    expect(alert).toMatchObject({ frequency: "daily", lastSentAt: null });
    expect(trail).toEqual([
      ["person", "weekly"],
      ["person", "never"],
      ["person", "daily"],
    ]);
  });

  test.each(["employer", "hub", "board", "partner", "operator"] as const)(
    "is not for somebody of an organisation of kind %s",
    async (kind) => {
      const other = await memberOf(await organisation(kind));
      expect(await setAlertFrequency(other, { frequency: "weekly" })).toMatchObject({
        ok: false,
        problem: "not-allowed",
      });
      expect(await kept(other.id)).toEqual({ alert: null, trail: [] });
    },
  );

  test("is not for somebody without an organisation", async () => {
    expect(await setAlertFrequency(await newcomer(), { frequency: "weekly" })).toMatchObject({
      problem: "not-allowed",
    });
  });

  test("is a colleague's own: the database shows and changes nobody else's", async () => {
    const colleague = await memberOf(brokerage);
    await setAlertFrequency(colleague, { frequency: "weekly" });
    await asActor(broker, async (tx) => {
      expect(await tx.matchAlert.findMany()).toEqual([]);
      await tx.matchAlert.updateMany({ data: { frequency: "never" } });
    });
    expect((await kept(colleague.id)).alert?.frequency).toBe("weekly");
  });

  test("chosen twice at once is chosen once, with one trace", async () => {
    const both = [1, 2].map(() => setAlertFrequency(broker, { frequency: "never" }));
    for (const result of await Promise.all(both)) expect(result).toMatchObject({ ok: true });
    const { alert, trail } = await kept(broker.id);
    expect(alert?.frequency).toBe("never");
    expect(trail).toEqual([["person", "never"]]);
  });

  test("chosen differently at once is one of the two, and the trace ends with it", async () => {
    await Promise.all([
      setAlertFrequency(broker, { frequency: "never" }),
      setAlertFrequency(broker, { frequency: "weekly" }),
    ]);
    const { alert, trail } = await kept(broker.id);
    expect(trail.map(([, frequency]) => frequency).sort()).toEqual(["never", "weekly"]);
    expect(trail.at(-1)?.[1]).toBe(alert?.frequency);
  });
});

describe("the link in a letter", () => {
  const tokenOf = (personId: string) => decodeURIComponent(stopLink(personId).split("/").at(-1) ?? "");

  test("stops the letters of its reader, however often it is pressed, and leaves a trace", async () => {
    const token = tokenOf(broker.id);
    for (let presses = 0; presses < 2; presses++) expect((await stopAlerts(token)).ok).toBe(true);
    const { alert, trail } = await kept(broker.id);
    expect(alert?.frequency).toBe("never");
    expect(trail).toEqual([["system", "never"]]);
  });

  test("changes nothing when it is only opened", async () => {
    expect((await findStop(tokenOf(broker.id))).ok).toBe(true);
    expect((await kept(broker.id)).alert).toBeNull();
  });

  test("that we did not make is refused in words", async () => {
    const forged = [`${broker.id}.${"A".repeat(43)}`, broker.id, "", sign("something else", broker.id)];
    for (const token of forged) {
      const refused = await stopAlerts(token);
      expect(refused).toMatchObject({ ok: false, problem: "not-found" });
      expect(refused).toHaveProperty("message", expect.stringContaining("This link stops no letters"));
    }
    expect((await kept(broker.id)).alert).toBeNull();
  });

  test("of somebody who is gone is refused in the same words", async () => {
    expect(await stopAlerts(tokenOf("nobody"))).toMatchObject({ problem: "not-found" });
  });
});
