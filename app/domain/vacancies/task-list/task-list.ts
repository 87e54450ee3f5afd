import { draftDefaults } from "../draft-defaults";
import { filledIn, leftForLater } from "./filled-in";
import { type KnowsPage, pageForm } from "./page-forms";
import { type PageKey, pageHints, pageName, pagesOf } from "./pages";
import type { WrittenVacancy } from "./written";

export type PageStatus = "not-started" | "done" | "needs-a-change";

export type PageTask = {
  page: PageKey;
  name: string;
  hint: string;
  status: PageStatus;
  /** What is missing or wrong by now, in words, where it needs a change. */
  wrong: string[];
};

/** The pages of a vacancy, each with how it stands on the day: what was right once may be wrong by now. */
export function tasksOf(vacancy: WrittenVacancy, knows: KnowsPage): PageTask[] {
  const filled = filledIn(vacancy);
  const left = leftForLater(vacancy);
  const answers = draftDefaults(vacancy);
  return pagesOf(vacancy.type).map((page) => {
    const about = { page, name: pageName(page, vacancy.type), hint: pageHints[page] };
    const unfinished = left.includes(page);
    if (!filled.includes(page) && !unfinished) return { ...about, status: "not-started", wrong: [] };
    const said =
      pageForm(page, knows)
        .safeParse(answers)
        .error?.issues.map(({ message }) => message) ?? [];
    const wrong = unfinished && said.length === 0 ? ["Left for later"] : [...new Set(said)];
    return { ...about, status: wrong.length ? "needs-a-change" : "done", wrong };
  });
}

/** Whether every page is done, so that the vacancy can be submitted. */
export const isComplete = (tasks: readonly PageTask[]) => tasks.every(({ status }) => status === "done");

/** The page to go on with after one: the next that is not done, else the first that is not; null where all are. */
export function pageAfter(page: PageKey, tasks: readonly PageTask[]): PageKey | null {
  const at = tasks.findIndex((task) => task.page === page);
  const inTurn = [...tasks.slice(at + 1), ...tasks.slice(0, at)];
  return inTurn.find(({ status }) => status !== "done")?.page ?? null;
}
