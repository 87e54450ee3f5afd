import { sayDay } from "~/platform/day-words";
import { untilWords } from "./answers-in-words";
import { type PageKey, pageHints, pageNames, pagesOf } from "./pages";
import { filledIn, isOptional } from "./pages-done";
import { hasRunOut, RIGHT_TO_WORK, type Written } from "./written";

export type PageStatus = "not-started" | "optional" | "done" | "needs-a-change";

export type PageTask = {
  page: PageKey;
  name: string;
  hint: string;
  status: PageStatus;
  /** What is no longer right, in words, where it needs a change. */
  wrong: string[];
};

type Filled = { draft: boolean; pagesDone: readonly string[] };
type Saying = { label: (id: string) => string; today: string };

/** The pages of a record, each with how it stands on the day: what was right once may have run out. */
export function tasksOf(record: Written, { draft, pagesDone }: Filled, saying: Saying): PageTask[] {
  const filled = filledIn({
    draft,
    pagesDone,
    licences: record.licences,
    qualifications: record.qualifications,
  });
  return pagesOf(record).map((page) => {
    const about = { page, name: pageNames[page], hint: pageHints[page] };
    const wrong = wrongOn(page, record, saying);
    if (wrong.length > 0) return { ...about, status: "needs-a-change", wrong };
    const unfilled = isOptional(page) ? "optional" : "not-started";
    return { ...about, status: filled.includes(page) ? "done" : unfilled, wrong };
  });
}

function wrongOn(page: PageKey, { licences, qualifications, expiries }: Written, { label, today }: Saying) {
  const ids = page === "expiry" ? [...licences, ...qualifications] : [];
  const whats = page === "right-to-work" ? [RIGHT_TO_WORK] : ids;
  return whats.flatMap((what) => {
    const day = expiries[what];
    if (day === undefined || !hasRunOut(day, today)) return [];
    return [what === RIGHT_TO_WORK ? untilWords(day, today) : `${label(what)} ran out on ${sayDay(day)}`];
  });
}

/** What keeps a draft from being added: pages that nobody has filled in. What has run out is for the broker to weigh. */
export const unfilled = (tasks: readonly PageTask[]) =>
  tasks.filter(({ status }) => status === "not-started");

/** The page to go on with after one: the next that nobody has filled in, else the first that is left; null where none is. */
export function pageAfter(page: PageKey, tasks: readonly PageTask[]): PageKey | null {
  const at = tasks.findIndex((task) => task.page === page);
  const inTurn = [...tasks.slice(at + 1), ...tasks.slice(0, at)];
  return inTurn.find(({ status }) => status === "not-started")?.page ?? null;
}
