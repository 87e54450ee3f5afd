import type { FieldChange } from "../changes/change";
import { type Answer, answersOf } from "./answers-in-words";
import { type PageKey, pageKeys } from "./pages";
import type { WrittenVacancy } from "./written";

export type Difference = FieldChange & { page: PageKey; name: string };

/** What is not the same in two states of a vacancy, on some of its pages, in words. `name` is the question's in its form. */
export function differencesOf(
  before: WrittenVacancy,
  after: WrittenVacancy,
  pages: readonly PageKey[] = pageKeys,
): Difference[] {
  return pages.flatMap((page) => {
    const [was, is] = [answersOf(before, page), answersOf(after, page)];
    const names = [...new Set([...was, ...is].map(({ field }) => field))];
    return names.flatMap((name) => {
      const [old, now] = [named(was, name), named(is, name)];
      const field = now?.label ?? old?.label ?? name;
      const words = { was: old?.words ?? null, is: now?.words ?? null };
      return words.was === words.is ? [] : [{ page, name, field, ...words }];
    });
  });
}

const named = (answers: readonly Answer[], name: string) => answers.find(({ field }) => field === name);
