import { describe, expect, it } from "vitest";
import { type LetterName, letters } from "./letters";
import { renderLetter } from "./render-letter.server";
import { meanSentence, readingAge } from "./visible-words";

const toResidents: LetterName[] = ["rights-noted", "rights-answered", "rights-removed"];

describe.each(toResidents)("the letter %s", (name) => {
  it("is readable at age 11, and says the reference", async () => {
    const { text, subject } = await renderLetter(name, letters[name].sample);
    expect(meanSentence(text)).toBeLessThan(12);
    expect(readingAge(text)).toBeLessThanOrEqual(11);
    expect(subject).toMatch(/^RR-\d+: /);
  });
});

describe("an answer by right", () => {
  const { sample } = letters["rights-answered"];

  it("says until when a copy can be opened, and puts no answer beside it", async () => {
    const copy = await renderLetter("rights-answered", {
      ...sample,
      outcome: "copy",
      words: null,
      until: "29 November",
    });
    expect(copy.text).toContain("until 29 November");
    expect(copy.subject).toBe("RR-1004: your copy is ready");
  });

  it("says of a refusal why, and whom to ask next", async () => {
    const no = await renderLetter("rights-answered", {
      ...sample,
      outcome: "refused",
      words: "It was so on that day.",
    });
    expect(no.text).toContain("did not change it");
    expect(no.text).toContain("It was so on that day.");
    expect(no.text).toContain("Information Commissioner");
  });
});

describe("a broker's letter about a request", () => {
  const { sample } = letters["rights-for-broker"];

  it.each(["copy-ready", "removed", "failed"] as const)("says what %s means for them", async (news) => {
    const { text, subject } = await renderLetter("rights-for-broker", { ...sample, news });
    expect(subject).toContain("RR-1004");
    expect(text).toContain(
      { "copy-ready": "one copy", removed: "can’t be undone", failed: "Nothing is half done" }[news],
    );
  });
});
