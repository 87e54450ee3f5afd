import { List } from "./letter-parts";

/** An interview as a letter says it, in words. */
export interface InterviewFacts {
  /** "Tuesday 1 December 2026 at 10:30am" */
  when: string;
  /** "45 minutes" */
  length: string;
  place: string | null;
  meetBy: string | null;
  contactName: string | null;
}

/** When, how long, where and whom to ask for. */
export function InterviewList({ when, length, place, meetBy, contactName }: InterviewFacts) {
  const items = [
    `When: ${when}`,
    `How long: ${length}`,
    ...(place ? [`Where: ${place}`] : []),
    ...(meetBy ? [`Join online: ${meetBy}`] : []),
    ...(contactName ? [`Ask for: ${contactName}`] : []),
  ];
  return <List items={items} />;
}
