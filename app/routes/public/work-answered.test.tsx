import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WorkAnswered } from "./work-answered";

const page = {
  side: "resident",
  reference: "R-1042",
  question: "Are you still working at Lea Bridge Canteen?",
  answers: { yes: "Yes, I still work there", no: "No, I do not work there now" },
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  brokerName: "Sam Taylor",
  brokerageName: "Waltham Forest brokerage",
  startedOn: "2026-08-23",
  mayMove: false,
  movedTo: null,
  answered: { answer: true, on: "2026-11-22" },
} as const;

test.each([
  ["start", "We ask again 13 weeks after the start, on 22 November 2026."],
  ["week_13", "We ask once more 26 weeks after the start, on 21 February 2027."],
  ["week_26", "This was our last question."],
] as const)("an answer to the %s question says when the next comes", (check, says) => {
  expect(renderToStaticMarkup(<WorkAnswered page={{ ...page, check }} />)).toContain(says);
});
