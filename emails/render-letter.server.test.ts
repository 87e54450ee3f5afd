import { describe, expect, it } from "vitest";
import { letters } from "./letters";
import { renderLetter, subjectLine } from "./render-letter.server";

describe("renderLetter", () => {
  it("shows what people typed as words, never as markup", async () => {
    const sample = letters["vacancy-returned"].sample;
    const reason = 'Use <b>plain</b> words & "no" <script>alert(1)</script>';
    const { html, text } = await renderLetter("vacancy-returned", { ...sample, reason });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;b&gt;plain&lt;/b&gt;");
    expect(text).toContain(`> ${reason}`);
  });

  it("greets without a name where we have none", async () => {
    const { text } = await renderLetter("sign-in-link", { ...letters["sign-in-link"].sample, name: null });
    expect(text).toContain("\nHello,\n");
  });

  it("gives the same letter for the same props", async () => {
    const { sample } = letters["vacancy-live"];
    expect(await renderLetter("vacancy-live", sample)).toEqual(await renderLetter("vacancy-live", sample));
  });

  it("leaves out the reason where a broker's letter has none", async () => {
    const { sample } = letters["referral-moved-broker"];
    const { text } = await renderLetter("referral-moved-broker", { ...sample, reason: null });
    expect(text).not.toContain("reason");
  });

  it("puts the address under the words of the button in plain text", async () => {
    const { text } = await renderLetter("vacancy-live", letters["vacancy-live"].sample);
    expect(text).toContain("See your vacancy\nhttps://front-door.example/employer/vacancies/V-2045\n");
  });
});

describe("a subject line", () => {
  it("stays on one line whatever was typed", () => {
    expect(subjectLine("Your vacancy is live: Cook\r\nBcc: a@b.example")).toBe(
      "Your vacancy is live: Cook Bcc: a@b.example",
    );
  });

  it("is left alone at its longest", () => {
    expect(subjectLine("a".repeat(78))).toBe("a".repeat(78));
  });

  it("is cut at a word when too long", () => {
    const cut = subjectLine(`Your vacancy is live: ${"Clinical nurse specialist, ".repeat(5)}`);
    expect(cut).toBe("Your vacancy is live: Clinical nurse specialist, Clinical nurse specialist…");
  });

  it("is cut inside a word that alone is too long", () => {
    expect(subjectLine(`Live: ${"x".repeat(100)}`)).toBe(`Live: ${"x".repeat(71)}…`);
  });
});
