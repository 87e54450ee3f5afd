import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { stages } from "../stages";
import { InterviewPlan } from "./interview-form";

const Arranging = InterviewPlan.and(z.object({ from: z.enum(stages) }));
const typed = {
  "day.day": "28",
  "day.month": "3",
  "day.year": "2027",
  time: "10.30am",
  minutes: "45",
  place: " The side door ",
  from: "referred",
};
const read = (over: Record<string, string> = {}) =>
  parseWithZod(new URLSearchParams({ ...typed, ...over }), { schema: Arranging });

/** What is said beside each field. */
const wrongWith = (form: ReturnType<typeof read>) => form.reply().error ?? {};

describe("an interview as it is typed", () => {
  test("is a moment of London's clocks, with what was left empty left out", () => {
    const form = read();
    expect(form.status === "success" && form.value).toEqual({
      startsAt: new Date("2027-03-28T09:30:00Z"),
      minutes: 45,
      place: "The side door",
      link: null,
      contactName: null,
      adjustments: null,
      from: "referred",
    });
  });

  test("keeps what helps them with whether they agreed that it is told", () => {
    const agreed = read({ adjustments: "A quiet room", agreed: "on" });
    expect(agreed.status === "success" && agreed.value.adjustments).toEqual({
      words: "A quiet room",
      agreed: true,
    });
    const kept = read({ adjustments: "A quiet room" });
    expect(kept.status === "success" && kept.value.adjustments).toEqual({
      words: "A quiet room",
      agreed: false,
    });
  });

  test("that lacks everything is told all of it at once, each beside its field", () => {
    const form = parseWithZod(new URLSearchParams({ from: "referred", minutes: "60" }), {
      schema: Arranging,
    });
    expect(Object.keys(wrongWith(form)).sort()).toEqual(["day", "place", "time"]);
  });

  test("needs a place or a whole link, a time that there is, and a length from the list", () => {
    expect(read({ place: "", link: "https://meet.example/abc" }).status).toBe("success");
    expect(wrongWith(read({ place: "", link: "meet.example" }))).toHaveProperty("link");
    expect(wrongWith(read({ time: "1.30am" }))).toMatchObject({
      time: [expect.stringContaining("clocks go forward")],
    });
    expect(wrongWith(read({ minutes: "37" }))).toHaveProperty("minutes");
  });
});
