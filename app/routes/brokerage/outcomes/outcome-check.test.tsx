import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CheckSeen } from "~/domain/referrals/outcomes/find-outcomes.server";
import { OutcomeCheck } from "./outcome-check";

const check: CheckSeen = {
  check: "week_13",
  dueOn: "2026-07-03",
  due: true,
  state: "agreed",
  holds: true,
  sides: [],
  resolution: null,
  support: [],
  mayNote: false,
  maySettle: false,
};
const shown = (seen: Partial<CheckSeen>) =>
  renderToStaticMarkup(
    <OutcomeCheck check={{ ...check, ...seen }} referralId="one" reference="R-1042" inWork={false} />,
  ).replace(/<[^>]+>/g, " ");

test.each([
  [{ holds: true }, "Both say yes"],
  [{ holds: false }, "Both say no"],
  [{ state: "differs", holds: null }, "Answers differ"],
  [{ state: "resolved", holds: false }, "Settled"],
] as const)("a check that stands at %o says %s, and nothing of what else was said", (seen, says) => {
  expect(shown(seen)).toContain(says);
  expect(shown(seen)).not.toContain("the same");
});
