import type { VacancyFacts } from "~/domain/matching/score/facts";
import { gradeOf, isNear, type Opening, type Person, type Work } from "./truth";

/** Settings may be chosen by the first part; what is claimed goes by the second, which nobody looks at while choosing. */
export const parts = ["tuning", "reported"] as const;
export type Part = (typeof parts)[number];

/** A vacancy to find people for. */
export type Question = {
  part: Part;
  vacancy: VacancyFacts;
  /** All its words, for those who search by words. */
  words: string;
  /** Everybody who is of any use, by id, and of how much: 1 to 3. */
  grades: ReadonlyMap<string, number>;
};

/** A way of putting people in order for a vacancy. It is asked without the grades. */
export type Way = {
  name: string;
  /** Ids, the best first; whoever is not there was not found. */
  rank: (question: Omit<Question, "grades">) => Promise<readonly string[]>;
};

type Identified = Person & { id: string };

/** Answers how relevant everybody is to an opening: the ids and grades of those who are at all. */
export function grader(people: readonly Identified[]): (opening: Opening) => Map<string, number> {
  const trades = new Map<string, { work: Work; people: Identified[] }>();
  for (const person of people) {
    const known = trades.get(person.work.id);
    if (known) known.people.push(person);
    else trades.set(person.work.id, { work: person.work, people: [person] });
  }
  return (opening) => {
    const { work } = opening;
    const related = [...trades.values()].filter(
      (trade) => trade.work.id === work.id || isNear(work, trade.work),
    );
    const grades = related
      .flatMap((trade) => trade.people)
      .map((person): [string, number] => [person.id, gradeOf(opening, person)]);
    return new Map(grades.filter(([, grade]) => grade > 0));
  };
}
