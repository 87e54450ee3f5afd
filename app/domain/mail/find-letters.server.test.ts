import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { queuedLetter } from "~prisma/factories/letter";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { findLetters } from "./find-letters.server";
import { letterWords } from "./letter-list";

let operator: PersonActor;
const error = "550 5.1.1 <dee.okafor@mail.example>: no such mailbox";

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
  for (let i = 0; i < 51; i++)
    await queuedLetter(`person${i}@example.org`, { status: "sent", queuedAt: new Date(1_000 * i) });
  await queuedLetter("dee.okafor@mail.example", {
    name: "consent-request",
    status: "failed",
    attempts: 3,
    error,
  });
});

const newest = { status: null, page: 1 };

describe("the outbox", () => {
  test("shows an operator where letters stand, newest first, fifty a page", async () => {
    const first = await findLetters(operator, newest);
    expect(first).toMatchObject({ total: 52, page: 1, pages: 2, counts: { sent: 51, failed: 1 } });
    expect(first.letters).toHaveLength(50);
    expect(first.letters[1]?.to).toBe("person50@example.org");
    expect((await findLetters(operator, { ...newest, page: 99 })).letters.map(({ to }) => to)).toEqual([
      "person1@example.org",
      "person0@example.org",
    ]);
  });

  test("can be narrowed to those that failed, with why", async () => {
    const { letters, pages } = await findLetters(operator, { status: "failed", page: 1 });
    expect(letters).toMatchObject([{ name: "Consent request", status: "failed", attempts: 3 }]);
    expect(pages).toBe(1);
  });

  test("never says what a letter holds, nor a resident's address, not even in the server's own words", async () => {
    const { letters } = await findLetters(operator, newest);
    expect(letters[0]).toMatchObject({
      to: "a resident, at mail.example",
      error: "550 5.1.1 <the address>: no such mailbox",
    });
    for (const letter of letters) expect(Object.keys(letter)).not.toContain("props");
    expect(JSON.stringify(letters)).not.toMatch(/dee\.okafor|token=/);
  });

  test.each(["employer", "brokerage", "hub", "board", "partner"] as const)(
    "shows a %s nothing",
    async (kind) => {
      const other = await memberOf(await organisation(kind));
      expect(await findLetters(other, newest)).toMatchObject({ letters: [], total: 0 });
    },
  );

  test("calls a letter by its name in words", () => {
    expect(letterWords("referral-moved-broker")).toBe("Referral moved broker");
  });
});
