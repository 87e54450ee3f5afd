import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { detailWords } from "./detail-words";
import { findAuditEntries } from "./find-audit-entries.server";
import { record } from "./record.server";
import { readTrailSearch, trailQuery } from "./trail-search";

let operator: PersonActor;
let broker: PersonActor;
const search = (query = "") => readTrailSearch(new URLSearchParams(query));

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
  broker = await memberOf(await organisation("brokerage"), "Dee Bright");
  await asActor(broker, async (tx) => {
    for (let i = 0; i < 120; i++) await record(tx, broker, "candidate.read", `c-${i}`);
    await record(tx, broker, "candidate.added", "c-7", {
      detail: { from: "form", fields: ["name", "email"] },
    });
    await record(tx, broker, "candidates.imported", "run-1");
  });
});

describe("the audit trail", () => {
  test("shows an operator who did what to what, the newest first", async () => {
    const { entries } = await findAuditEntries(operator, search());
    expect(entries).toHaveLength(50);
    expect(entries[1]).toMatchObject({
      actorName: "Dee Bright",
      action: "candidate.added",
      subject: "c-7",
      detail: "from form, fields name and email",
    });
  });

  test("leads back to its first entry, each shown once, whatever is added meanwhile", async () => {
    const seen: string[] = [];
    let older: string | null = "";
    while (older !== null) {
      const page = await findAuditEntries(operator, search(`action=candidate.&before=${older}`));
      seen.push(...page.entries.map(({ id }) => id));
      older = page.older;
      await asActor(broker, (tx) => record(tx, broker, "candidate.read", "meanwhile"));
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  test("can be narrowed to an action or its beginning", async () => {
    const actionsOf = async (query: string) => {
      const { entries } = await findAuditEntries(operator, search(query));
      return [...new Set(entries.map(({ action }) => action))];
    };
    expect(await actionsOf("action=candidate.added")).toEqual(["candidate.added"]);
    expect(await actionsOf("action=candidates")).toEqual(["candidates.imported"]);
    expect(await actionsOf("action=nothing.such")).toEqual([]);
  });

  test("remembers who looked one subject up, and not who leafed through it", async () => {
    const { entries } = await findAuditEntries(operator, search("subject=c-7&action=Candidate"));
    expect(entries.map(({ action }) => action)).toEqual(["candidate.added", "candidate.read"]);
    await findAuditEntries(operator, search());
    const looked = await findAuditEntries(operator, search("action=audit"));
    expect(looked.entries).toMatchObject([{ actorName: "Sam Adeyemi", subject: "c-7" }]);
  });

  test.each(["employer", "brokerage", "hub", "board", "partner"] as const)(
    "shows a %s nothing",
    async (kind) => {
      const other = await memberOf(await organisation(kind));
      expect((await findAuditEntries(other, search())).entries).toEqual([]);
    },
  );
});

describe("a search of the trail", () => {
  test("takes any address without failing", async () => {
    expect(search("before=99999999999999999999&action=%00&subject=%0a").before).toBeNull();
    expect(search("before=9223372036854775808").before).toBeNull();
    expect(search(`subject=${"x".repeat(5_000)}`).subject).toHaveLength(100);
    expect(search("action=%25Vacancy_%25").action).toBe("vacancy");
    const greatest = search("before=9223372036854775807&action=nothing");
    expect((await findAuditEntries(operator, greatest)).entries).toEqual([]);
    expect(trailQuery({ action: "", subject: "c-7", before: "12" })).toBe("?subject=c-7&before=12");
  });

  test("says an entry's detail in words", () => {
    expect(detailWords(null)).toBe("");
    expect(detailWords({ from: "offered", to: "started", reason: null })).toBe(
      "from offered, to started, reason none",
    );
  });
});
