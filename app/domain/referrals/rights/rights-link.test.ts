import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { now } from "~/platform/clock";
import { residentWith } from "../consent/consent-token.server";
import { twoSides } from "../test/referral-world";
import { askRights } from "./ask-rights.server";
import { carryOutRequest } from "./carry-out.server";
import { findOwnRights } from "./find-own-rights.server";
import { openOwnCopy } from "./open-copy.server";
import { tokenOf } from "./rights-link.server";
import { noted } from "./test/noted";
import { knownResident, seen } from "./test/rights-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  await loadOurTaxonomy();
  sides = await twoSides();
});

const about = { last: true, keepCounts: async () => {} };
const value = <T>(result: { ok: true; value: T } | { ok: false; message: string }) => {
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

describe("the link of a letter about a request", () => {
  const email = "zq@resident.example";
  const asked400DaysAgo = (id: string) =>
    seen((tx) => tx.rightsRequest.update({ where: { id }, data: { askedAt: daysAgo(400) } }));
  const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
  const sent = (requestId: string, at: Date) =>
    seen((tx) =>
      tx.letter.updateMany({
        where: { onceKey: `rights:${requestId}:answered` },
        data: { status: "sent", sentAt: at },
      }),
    );

  test("opens for 90 days from when the letter was sent, however long before they asked", async () => {
    const known = await knownResident(sides);
    const { id } = value(await askRights(sides.broker, known.id, "export", noted()));
    const link = residentWith(tokenOf({ requestId: id, email }));
    expect(await findOwnRights(link), "before there is a letter").toMatchObject({ problem: "not-found" });
    await carryOutRequest(id, about);
    await asked400DaysAgo(id);
    expect(await findOwnRights(link), "before it is sent").toMatchObject({ problem: "not-found" });
    await sent(id, daysAgo(89));
    expect(await findOwnRights(link)).toMatchObject({ ok: true });
    expect((await openOwnCopy(link, id)).ok).toBe(true);
    await sent(id, daysAgo(91));
    expect(await findOwnRights(link)).toMatchObject({ problem: "not-found" });
  });

  test("opens nothing once the address is put right; a letter to the new one does", async () => {
    const known = await knownResident(sides);
    const { id } = value(await askRights(sides.broker, known.id, "export", noted()));
    await carryOutRequest(id, about);
    expect(await findOwnRights(residentWith(tokenOf({ requestId: id, email })))).toMatchObject({ ok: true });
    await seen((tx) =>
      tx.candidatePerson.update({
        where: { candidateId: known.id },
        data: sealPerson(known.id, { name: "Zephyrine Quillfeather", email: "zq@right.example" }),
      }),
    );
    expect(await findOwnRights(residentWith(tokenOf({ requestId: id, email })))).toMatchObject({
      problem: "not-found",
    });
    const again = value(await askRights(sides.broker, known.id, "export", noted()));
    await carryOutRequest(again.id, about);
    const right = residentWith(tokenOf({ requestId: again.id, email: "zq@right.example" }));
    expect(await findOwnRights(right)).toMatchObject({ ok: true });
  });
});
