import { paths } from "~/paths";
import type { Advice, AdviceKind } from "./advice";
import { articleTitles } from "./articles.server";
import { partWords } from "./part-words";
import { readingAge, readingFormula, sizeOf } from "./reading-level";
import { sources } from "./sources";

/** A piece of advice as a page shows it. `key` is the advice's id. */
export type AdviceInWords = {
  key: string;
  kind: AdviceKind;
  /** What it is about: the words themselves, or the part of the form. */
  title: string;
  says: string;
  instead?: string;
  source: { title: string; url: string };
  article?: { href: string; title: string };
};

/** Advice as pages show it, in the order given, with links to the articles that say more. */
export async function adviceInWords(advice: readonly Advice[]): Promise<AdviceInWords[]> {
  const titles = await articleTitles();
  return advice.map(({ id, kind, phrase, field, says, instead, source, article }) => {
    const title = article && titles.get(article);
    return {
      key: id,
      kind,
      title: phrase ? `“${phrase}”` : partWords[field],
      says,
      ...(instead ? { instead } : {}),
      source: { title: source.title, url: source.url },
      ...(article && title ? { article: { href: paths.article(article), title } } : {}),
    };
  });
}

/** The places in a description that a list of advice speaks of, each a link to its number there. */
export const marksOf = (advice: readonly Advice[]) =>
  advice.flatMap(({ at }, index) => (at ? [{ ...at, href: `#advice-${index + 1}`, number: index + 1 }] : []));

/** How long a text is and how old a reader finds it easy, with how that is worked out and where it comes from. */
export const readingOf = (text: string) => ({
  words: sizeOf(text).words,
  age: readingAge(text) ?? null,
  formula: readingFormula,
  source: { title: sources.automatedReadability.title, url: sources.automatedReadability.url },
});
