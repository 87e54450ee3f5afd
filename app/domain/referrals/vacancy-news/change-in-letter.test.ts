import { describe, expect, test } from "vitest";
import { changeInLetter } from "./change-in-letter";

const hours = { field: "Hours", was: "20 to 30 a week", is: "16 to 24" };
const pay = { field: "Pay", was: "£14.80 an hour", is: "£15 an hour" };

describe("a change in a broker's letter", () => {
  test("says each field in its sentence, and the reason with the last", () => {
    expect(changeInLetter({ kind: "changed", changes: [hours, pay], reason: "Fewer covers." })).toEqual([
      "Hours were 20 to 30 a week, now 16 to 24.",
      "Pay was £14.80 an hour, now £15 an hour. The employer’s reason: Fewer covers.",
    ]);
  });

  test("says that it has ended, and how", () => {
    expect(changeInLetter({ kind: "closed", changes: [], reason: "3 of 3 places filled." })).toEqual([
      "It has ended. 3 of 3 places filled.",
    ]);
    expect(changeInLetter({ kind: "closed", changes: [], reason: null })).toEqual([
      "It has ended. The employer has withdrawn it.",
    ]);
  });

  test("says nothing of a change without a field", () => {
    expect(changeInLetter({ kind: "changed", changes: [], reason: "Because." })).toEqual([]);
  });
});
