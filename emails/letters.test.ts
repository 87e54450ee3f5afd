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
    expect(text.match(/https?:[^\s\]]+/g)?.filter((address) => address === link)).toHaveLength(1);
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
  it.each([
    "consent-request",
    "consent-reminder",
    "consent-receipt",
    "consent-taken-back",
    "consent-ended-resident",
  ] as const)("is readable at age 11: %s", async (name) => {
    const { text } = await write(name);
    expect(meanSentence(text)).toBeLessThan(12);
    expect(readingAge(text)).toBeLessThanOrEqual(11);
  });

  it("says each thing that would be shared, and that silence shares nothing", async () => {
    const { text } = await write("consent-request");
    for (const field of letters["consent-request"].sample.wouldBeShared) expect(text).toContain(field);
    expect(text).toContain("If you do not answer, we tell them nothing.");
  });
});

describe("a question about work", () => {
  it("is readable by a resident at age 11, and leads to who was told about them", async () => {
    const { text } = await write("work-question-resident");
    expect(meanSentence(text)).toBeLessThan(12);
    expect(readingAge(text)).toBeLessThanOrEqual(11);
    expect(text).toContain(letters["work-question-resident"].sample.sharesLink);
  });

  it.each(["work-question", "work-question-resident"] as const)(
    "has both answers, each with its own link: %s",
    async (name) => {
      const { sample } = letters[name];
      const { text } = await write(name);
      for (const words of [sample.yesLink, sample.noLink, sample.answers.yes, sample.answers.no])
        expect(text).toContain(words);
    },
  );

  it("says to the broker what comes of two answers", async () => {
    const { sample } = letters["work-outcome"];
    for (const outcome of ["differs", "stays", "ended", "not-started"] as const) {
      const { text } = await renderLetter("work-outcome", { ...sample, outcome });
      expect(text).toContain("The employer says: No, has left. The resident says: Yes, still there.");
    }
  });
});

describe("a resident's receipt", () => {
  const { sample } = letters["consent-receipt"];

  it.each([
    ["email", "You said yes on Front Door"],
    ["phone", "Sam Taylor noted that you said yes by phone"],
    ["paper", "Sam Taylor noted that you said yes on paper"],
  ] as const)("says how the yes came, by %s, and leads to taking it back", async (channel, words) => {
    const { text, html } = await renderLetter("consent-receipt", { ...sample, channel });
    expect(text).toContain(words);
    expect(html).toContain(sample.sharesLink);
    for (const field of sample.shared) expect(text).toContain(field);
  });

  it("is followed by no code where they have another by now", async () => {
    const { sample: asked } = letters["consent-request"];
    expect((await renderLetter("consent-request", asked)).text).toContain("KX4-92T-N7M");
    expect((await renderLetter("consent-request", { ...asked, code: null })).text).not.toContain("code:");
  });
});

describe("a letter about a consent that ended", () => {
  it("says to the employer that it sees nobody, and to the broker what to do", async () => {
    const { sample } = letters["consent-ended"];
    expect((await renderLetter("consent-ended", sample)).text).toContain("You no longer see their details");
    const broker = await renderLetter("consent-ended", { ...sample, side: "broker" });
    expect(broker.text).toContain("Lea Bridge Canteen no longer sees them");
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

describe("a letter about new matches", () => {
  const { sample } = letters["match-digest"];

  it("says how many, which vacancies, and who by reference and score", async () => {
    const { subject, text } = await renderLetter("match-digest", sample);
    expect(subject).toBe("4 new strong matches");
    expect(text).toContain("Lea Bridge Canteen, Waltham Forest\nCloses on Friday 11 December 2026");
    expect(text).toContain("On your caseload: C-1042 (92), C-1077 (81)\nOn nobody’s caseload: C-1103 (78)");
    expect(text.match(/caseload:/g)).toHaveLength(3);
    expect(text).not.toContain("more vacanc");
  });

  it("counts one as one, and the vacancies that it leaves out", async () => {
    const one = await renderLetter("match-digest", { ...sample, total: 1, more: 1 });
    expect(one.subject).toBe("1 new strong match");
    expect(one.text).toContain("And 1 more vacancy on your page.");
    const many = await renderLetter("match-digest", { ...sample, more: 4 });
    expect(many.text).toContain("And 4 more vacancies on your page.");
  });

  it("links to the choice of how often and to stopping it, for the reader and for their mail program", async () => {
    const { text, headers } = await renderLetter("match-digest", sample);
    for (const link of [sample.settingsLink, sample.stopLink]) expect(text).toContain(link);
    expect(headers).toEqual({
      "List-Unsubscribe": `<${sample.stopLink}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  it("offers to stop by one press, as the letters of a saved search do and no other: those come for something that one did", async () => {
    const repeated = ["match-digest", "saved-search-on", "new-vacancies"];
    for (const name of repeated) expect((await write(name as LetterName)).headers, name).toBeDefined();
    for (const name of letterNames.filter((each) => !repeated.includes(each)))
      expect((await write(name)).headers, name).toBeUndefined();
  });
});

describe("letters about dates", () => {
  const { sample } = letters["dates-answered"];

  it.each([
    ["accepted", null, "has accepted the dates"],
    ["other", "The week after.", "asks for other dates"],
    ["declined", "We are closed then.", "can’t take pupils on these dates"],
  ] as const)("say on %s what the employer answered, and its words", async (answer, words, expected) => {
    const { text } = await renderLetter("dates-answered", { ...sample, answer, words });
    expect(text).toContain(expected);
    if (words) expect(text).toContain(words);
  });
});

describe("an offer that went to a hub", () => {
  const { sample } = letters["placement-sent"];

  it("is named with a person there, or with the hub alone where nobody has joined", async () => {
    const named = await renderLetter("placement-sent", sample);
    expect(named.text).toContain("Amara Bell at Local London Careers Hub");
    const alone = await renderLetter("placement-sent", { ...sample, coordinatorName: null });
    expect(alone.text).toContain("Local London Careers Hub reads it");
  });
});

describe("an offer that ended", () => {
  it("says called off or withdrawn, and to the hub which schools counted on it", async () => {
    const { sample } = letters["placement-ended-hub"];
    const off = await renderLetter("placement-ended-hub", sample);
    expect(off.subject).toContain("called off");
    expect(off.text).toContain("Hollin Marsh School");
    const back = await renderLetter("placement-ended-hub", { ...sample, calledOff: false, schools: [] });
    expect(back.subject).toContain("withdrawn");
    expect(back.text).not.toContain("Hollin Marsh School");
  });
});
