import type { z } from "zod";
import type { Given } from "./given";
import { inclusionColumns, inclusionShape } from "./inclusion-page";
import { type Answers, judged, type Knows, type Rules, type Saved } from "./judge";
import { isAsked } from "./kinds";
import type { PageKey } from "./pages";
import { type Part, totalOf } from "./parts";
import { payColumns, payShape } from "./pay";
import { payRules } from "./pay-rules";
import { peopleColumns, peopleShape } from "./people";
import { type KnowsSkills, skillsColumns, skillsRules, skillsShape } from "./skills";
import { trainingColumns, trainingRules, trainingShape } from "./training";
import type { VacancyChanges } from "./vacancy-changes";
import { whatColumns, whatRules, whatShape } from "./what";
import { partsOf, whereRules, whereShape, whereSubmittedShape } from "./where";

/** What a page that was filled in changes of its vacancy. */
export type PageAnswers = { columns: VacancyChanges; at?: Part[] };

/** A page's form is judged by what the vacancy holds, and with a taxonomy. */
export type KnowsPage = Knows & KnowsSkills & { saved: Saved; stage: "draft" | "waiting" | "live" };

const shapes = {
  what: whatShape,
  training: trainingShape,
  where: whereShape,
  pay: payShape,
  skills: skillsShape,
  inclusion: inclusionShape,
  people: peopleShape,
} as const satisfies Record<PageKey, z.ZodRawShape>;

const rules: Record<PageKey, Rules> = {
  what: whatRules,
  training: trainingRules,
  where: whereRules,
  pay: payRules,
  skills: skillsRules,
  inclusion: {},
  people: {},
};

/** The kind is settled once a vacancy is submitted; the closing date of a live one is put off, and not edited. */
const settled = { draft: [], waiting: ["type"], live: ["type", "closesOn"] } as const;

/** Whether a question stands on its page: it is asked of the kind, and not settled. */
export const stands = (field: string, { saved, stage }: Pick<KnowsPage, "saved" | "stage">) =>
  isAsked(field, saved.type) && !(settled[stage] as readonly string[]).includes(field);

function shapeOf(page: PageKey, knows: KnowsPage): z.ZodRawShape {
  if (page === "where" && knows.stage !== "draft") return whereSubmittedShape;
  return Object.fromEntries(Object.entries(shapes[page]).filter(([field]) => stands(field, knows)));
}

type Change = (given: Answers, knows: KnowsPage) => PageAnswers;

/** What the answers to a page's questions change. The form has judged them, so they have those questions' types. */
const answersTo =
  <S extends z.ZodRawShape>(_: S, change: (given: Given<S>, knows: KnowsPage) => PageAnswers): Change =>
  (given, knows) =>
    change(given as Given<S>, knows);

const where = answersTo(whereShape, (given, { saved }) => {
  const at = partsOf(given, saved.sites);
  const columns = given.workMode ? { workMode: given.workMode } : {};
  return at[0] ? { columns: { ...columns, siteId: at[0].siteId, places: totalOf(at) }, at } : { columns };
});
const whereSubmitted = answersTo(whereSubmittedShape, ({ places, workMode }) => ({
  columns: { ...(places ? { places } : {}), ...(workMode ? { workMode } : {}) },
}));

const changes: Record<PageKey, Change> = {
  what: answersTo(whatShape, (given, knows) => ({ columns: whatColumns(given, knows) })),
  training: answersTo(trainingShape, (given, { saved }) => ({ columns: trainingColumns(given, saved.type) })),
  where: (given, knows) => (knows.stage === "draft" ? where : whereSubmitted)(given, knows),
  pay: answersTo(payShape, (given, { saved }) => ({ columns: payColumns(given, saved.type) })),
  skills: answersTo(skillsShape, (given, knows) => ({ columns: skillsColumns(given, knows) })),
  inclusion: answersTo(inclusionShape, (given, { saved }) => ({
    columns: inclusionColumns(given, saved.type),
  })),
  people: answersTo(peopleShape, (given) => ({ columns: peopleColumns(given) })),
};

/** The names of a page's questions, in the order in which it asks them. */
export const questionsOf = (page: PageKey, knows: KnowsPage): string[] => Object.keys(shapeOf(page, knows));

/**
 * One page's form. What it gives is what the page changes of the vacancy.
 * @param later questions that are left for later: not judged, and kept empty
 */
export function pageForm(page: PageKey, knows: KnowsPage, later: readonly string[] = []) {
  const shape = shapeOf(page, knows);
  const asked = Object.fromEntries(Object.entries(shape).filter(([field]) => !later.includes(field)));
  const empty = Object.fromEntries(later.map((field) => [field, null]));
  return judged(asked, rules[page], knows).transform((given) =>
    changes[page]({ ...(given as Answers), ...empty }, knows),
  );
}
