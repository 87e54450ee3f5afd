import { describe, expect, it } from "vitest";
import { type LetterName, letterNames, letters } from "./letters";
import { renderLetter } from "./render-letter.server";
import { meanSentence, readingAge, sentences, visibleWords, wordsOf } from "./visible-words";

const write = (name: LetterName) => renderLetter(name, letters[name].sample);

describe.each(letterNames)("the letter %s", (name) => {
  const { link, baseUrl } = letters[name].sample;

  it("has a subject that an inbox shows whole", async () => {
    const { subject } = await write(name);
    expect(subject).not.toBe("");
    expect(subject.length).toBeLessThan(80);
    expect(subject).not.toContain("…");
  });

  it("is marked as British English", async () => {
    expect((await write(name)).html).toMatch(/<html[^>]* lang="en-GB"/);
  });

  it("has one button, and the same link in words", async () => {
    const { html, text } = await write(name);
    const href = link.replaceAll("&", "&amp;");
    expect(html.match(/class="button"/g)).toHaveLength(1);
    expect(html.split(`href="${href}"`)).toHaveLength(3);
    expect(visibleWords(html)).toContain(href);
    expect(text.split(link)).toHaveLength(2);
  });

  it("greets, and says who sent it, why, and where we are", async () => {
    const { text } = await write(name);
    expect(text).toMatch(/^Hello( \p{L}+)?,$/mu);
    expect(text).toContain("Front Door sent you this because");
    expect(text.trimEnd().endsWith(baseUrl)).toBe(true);
  });

  it("asks for nothing over the network until the reader follows a link", async () => {
    const { html } = await write(name);
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|@font-face/i);
  });

  it("neither shouts nor begs, and leaves no gap where a word should be", async () => {
    const { html, subject, text } = await write(name);
    for (const words of [visibleWords(html), subject, text]) {
      expect(words).not.toMatch(/!|please|undefined|null|\[object|NaN/i);
    }
  });

  it("keeps its sentences short", async () => {
    const { text } = await write(name);
    expect(meanSentence(text)).toBeLessThan(20);
    const long = sentences(text).filter((sentence) => wordsOf(sentence).length > 28);
    expect(long).toEqual([]);
  });
});

describe("a resident's letter", () => {
  it("is readable at age 11", async () => {
    const { text } = await write("consent-request");
    expect(meanSentence(text)).toBeLessThan(12);
    expect(readingAge(text)).toBeLessThanOrEqual(11);
  });

  it("says each thing that would be shared, and that silence shares nothing", async () => {
    const { text } = await write("consent-request");
    for (const field of letters["consent-request"].sample.wouldBeShared) expect(text).toContain(field);
    expect(text).toContain("If you do not answer, we tell them nothing.");
  });
});

describe("a letter about an answer", () => {
  const { sample } = letters["consent-answered"];

  it("says on yes what the employer sees, and on no that it sees nothing", async () => {
    const yes = await renderLetter("consent-answered", { ...sample, answer: "yes" });
    const no = await renderLetter("consent-answered", { ...sample, answer: "no" });
    expect(yes.text).toContain("Lea Bridge Canteen can now see what they agreed to share");
    expect(no.text).toContain("We have shared nothing with Lea Bridge Canteen");
    expect(no.subject).toBe("C-1042 said no: Kitchen assistant");
  });
});

describe("an accepted offer", () => {
  const { sample } = letters["placement-accepted"];

  it.each([
    [null, null, "Amara Bell finds a school and dates next."],
    [null, "5 July", "The dates are 5 July. Amara Bell finds a school next."],
    [
      "Hollin Marsh School",
      null,
      "The school is Hollin Marsh School. Amara Bell agrees the dates with you next.",
    ],
    ["Hollin Marsh School", "5 July", "The school is Hollin Marsh School. The dates are 5 July."],
  ])("with school %s and dates %s says only what is settled", async (schoolName, dates, expected) => {
    const { text } = await renderLetter("placement-accepted", { ...sample, schoolName, dates });
    expect(text).toContain(expected);
  });
});
