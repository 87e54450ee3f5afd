import "./test/database";
import { describe, expect, test } from "vitest";
import { anyone, type PersonActor, system } from "./actor";
import { asActor } from "./actor.server";
import { db } from "./database/db.server";

const person = (id: string, organisationId: string): PersonActor => ({
  kind: "person",
  id,
  name: "Someone",
  email: `${id}@example.org`,
  standings: [
    {
      organisationId,
      organisationName: "A brokerage",
      kind: "brokerage",
      role: "member",
      boroughCode: null,
      hubSlug: null,
      boardSlug: null,
    },
  ],
});

const candidate = (brokerageId: string, reference: string) => ({
  brokerageId,
  reference,
  outcode: "E10",
  latitude: 51.57,
  longitude: -0.02,
});

describe("asActor", () => {
  test("with no actor set, no row shows and none can be written", async () => {
    const brokerage = await asActor(system("test"), (tx) =>
      tx.organisation.create({ data: { kind: "brokerage", name: "One", nameKey: "one" } }),
    );
    await asActor(system("test"), (tx) => tx.candidate.create({ data: candidate(brokerage.id, "A-1") }));
    expect(await db().candidate.count()).toBe(0);
    await expect(db().candidate.create({ data: candidate(brokerage.id, "A-2") })).rejects.toThrow(
      /row-level security/,
    );
    expect(await asActor(anyone, (tx) => tx.candidate.count())).toBe(0);
  });

  test("two hundred actors at once on one pool each see only their own", async () => {
    const brokerages = await asActor(system("test"), async (tx) => {
      const made = [];
      for (let i = 0; i < 20; i++) {
        const organisation = await tx.organisation.create({
          data: { kind: "brokerage", name: `B${i}`, nameKey: `b${i}` },
        });
        await tx.candidate.create({ data: candidate(organisation.id, `C-${i}`) });
        made.push(organisation);
      }
      return made;
    });
    const seen = await Promise.all(
      Array.from({ length: 200 }, (_, i) => {
        const brokerage = brokerages[i % 20];
        return asActor(person(`p${i}`, brokerage?.id ?? ""), (tx) => tx.candidate.findMany());
      }),
    );
    for (const [i, rows] of seen.entries()) expect(rows.map((row) => row.reference)).toEqual([`C-${i % 20}`]);
  });

  test("inside itself it joins the transaction, so that everything rolls back together", async () => {
    const actor = system("test");
    await expect(
      asActor(actor, async () => {
        await asActor(actor, (tx) =>
          tx.organisation.create({ data: { kind: "partner", name: "Gone", nameKey: "gone" } }),
        );
        throw new Error("after");
      }),
    ).rejects.toThrow("after");
    expect(await asActor(actor, (tx) => tx.organisation.count({ where: { nameKey: "gone" } }))).toBe(0);
  });
});
