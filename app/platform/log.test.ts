import { describe, expect, test } from "vitest";
import { sayable, withoutAddresses } from "./log.server";

describe("an error in the log", () => {
  test("says what happened, without whom a letter was for", () => {
    const refused = Object.assign(
      new Error("Can't send: 451 4.2.1 <dee.o'hara+jobs@mail.example.org>: try later"),
      {
        code: "EENVELOPE",
        responseCode: 451,
        rejected: ["dee.o'hara+jobs@mail.example.org"],
      },
    );
    const kept = sayable(refused);
    expect(kept).toMatchObject({ code: "EENVELOPE", responseCode: 451 });
    expect(kept).toHaveProperty("message", "Can't send: 451 4.2.1 <(an address)>: try later");
    expect(JSON.stringify(kept)).not.toContain("dee");
  });

  test("says nothing of the row that the database refused, nor does the error behind it", () => {
    const row = { detail: "Failing row contains (Dee Okafor, E10 5AA)." };
    const refused = Object.assign(new Error("violates a check"), { code: "23514", ...row });
    const kept = JSON.stringify(sayable(new Error("could not save", { cause: refused })));
    expect(kept).toContain("violates a check");
    expect(kept).toContain("23514");
    expect(kept).not.toContain("Dee");
  });

  test("still says where it happened: a path is no address", () => {
    const line = "at run (/srv/node_modules/@prisma/client/src/runtime/core.ts:309:14)";
    expect(withoutAddresses(line)).toBe(line);
  });
});
