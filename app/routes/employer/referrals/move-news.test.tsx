import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MoveNews } from "./move-news";

const referral = {
  reference: "R-1042",
  person: { firstName: "Mei" },
  brokerName: "Priya Nair",
  startsOn: "2026-12-07",
} as const;

test.each([
  ["offered", "2026-12-07", /R-1042: you offer Mei the job.*We ask you on 7 December 2026 whether/],
  ["offered", null, /you offer Mei the job.*Say here when they have started/],
  ["started", "2026-12-07", /Mei has started.*on 8 March 2027 and 7 June 2027/],
  ["not_progressed", null, /it goes no further for Mei.*nothing more for you to do/],
] as const)("an employer who says %s hears what comes next, and when", (stage, startsOn, says) => {
  const words = renderToStaticMarkup(<MoveNews referral={{ ...referral, stage, startsOn }} />);
  expect(words.replace(/<[^>]+>/g, "")).toMatch(says);
});
