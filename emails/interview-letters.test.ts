import { describe, expect, it } from "vitest";
import { letters } from "./letters";
import { renderLetter } from "./render-letter.server";
import { meanSentence, readingAge } from "./visible-words";

const { sample } = letters["interview-resident"];
const news = ["arranged", "moved", "cancelled"] as const;

describe.each(news)("a resident's letter of an interview that is %s", (what) => {
  const props = { ...sample, news: what, reason: what === "cancelled" ? "Ola is ill." : null };

  it("is readable at age 11, and carries its calendar file", async () => {
    const { text, calendar } = await renderLetter("interview-resident", props);
    expect(meanSentence(text)).toBeLessThan(12);
    expect(readingAge(text)).toBeLessThanOrEqual(11);
    expect(calendar).toEqual(sample.calendarFile);
  });

  it("says when, and where unless there is nowhere to go any more", async () => {
    const { text } = await renderLetter("interview-resident", props);
    expect(text).toContain(sample.when);
    expect(text.includes("Markhouse Road")).toBe(what !== "cancelled");
    expect(text.includes("Ola is ill.")).toBe(what === "cancelled");
  });
});

describe("the desk's letter of an interview", () => {
  const { sample: desk } = letters["interview-desk"];

  it("says who, when, and that the resident knows; never what helps them", async () => {
    const { text, subject } = await renderLetter("interview-desk", desk);
    expect(subject).toBe("Interview: R-1042, Kitchen assistant");
    for (const words of ["Dee (R-1042)", desk.when, "They have a letter that says the same"])
      expect(text).toContain(words);
    expect(text).toContain("Something would help them on the day");
  });

  it("says who tells a resident without an email address", async () => {
    const { text } = await renderLetter("interview-desk", {
      ...desk,
      residentTold: false,
      adjustments: false,
    });
    expect(text).toContain("their broker tells them");
    expect(text).not.toContain("would help them");
  });
});

describe("the letter of those who wait", () => {
  const { sample: waiting } = letters["referrals-waiting"];

  it("names each by reference, counts the rest, and leads to the employer's own wish", async () => {
    const { text, subject } = await renderLetter("referrals-waiting", { ...waiting, more: 3 });
    expect(subject).toBe("5 people wait to hear from Lea Bridge Canteen");
    for (const line of waiting.waiting) expect(text).toContain(line);
    expect(text).toContain("And 3 more on your page.");
    expect(text).toContain(waiting.charterLink);
  });
});
