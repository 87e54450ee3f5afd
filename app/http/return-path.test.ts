import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeReturnPath } from "./return-path";

/** Where a browser goes that is told to go there from a page of ours. */
const leadsTo = (path: string) => new URL(path, "https://frontdoor.example/sign-in");

const hostile = [
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "///elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "/\r\\elsewhere.example",
  "/./\\elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
  "/%2e%2e//elsewhere.example",
  "https://elsewhere.example",
  "http:elsewhere.example",
  "javascript:alert(1)",
  " /employer",
  "",
];

describe("a path to go back to", () => {
  test.each(["/", "/employer", "/vacancies?q=night+porter&page=2", "/consent/abc-123"])(
    "keeps %s",
    (path) => {
      expect(safeReturnPath(path)).toBe(path);
    },
  );

  test.each(hostile)("never leaves this origin for %j", (said) => {
    const path = safeReturnPath(said);
    if (path !== undefined) expect(leadsTo(path).origin).toBe("https://frontdoor.example");
  });

  test("is none for what is no text, and for another site", () => {
    expect(safeReturnPath(null)).toBeUndefined();
    expect(safeReturnPath(undefined)).toBeUndefined();
    expect(safeReturnPath(new File([], "/employer"))).toBeUndefined();
    expect(safeReturnPath("https://elsewhere.example/employer")).toBeUndefined();
  });

  test("never leaves this origin, however slashes, dots, breaks and hosts are put together", () => {
    const part = fc.constantFrom(
      ..."/ \\ . .. @ : ? # % \t \n \r %2f %5c %09 http: https: javascript: elsewhere.example a".split(" "),
      " ",
    );
    const said = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          said,
          said.map((rest) => `/${rest}`),
          fc.webUrl(),
          fc.string({ unit: "binary" }),
        ),
        (words) => {
          const path = safeReturnPath(words);
          if (path === undefined) return;
          expect(path.startsWith("/")).toBe(true);
          expect(leadsTo(path).origin).toBe("https://frontdoor.example");
          // What is kept is safe to be asked about again, as when a form sends it back.
          expect(safeReturnPath(path)).toBe(path);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
