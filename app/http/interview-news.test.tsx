import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { InterviewNews } from "./interview-news";

const ahead = { state: "ahead", when: "Tuesday 1 December 2026 at 2pm" } as ShownInterview;
const shown = (about: { toEmployer?: boolean; noEmail?: boolean }) =>
  renderToStaticMarkup(
    <InterviewNews done="interview-moved" reference="R-1042" interviews={[ahead]} {...about} />,
  );

test("a broker hears who gets a letter of an interview", () => {
  expect(shown({})).toContain("The candidate, the broker who put them forward and the employer get a letter");
});

test("a broker whose candidate has no address hears whom to tell, and of no letter that never goes", () => {
  expect(shown({ noEmail: true })).toContain("They have no email address, so tell them yourself.");
  expect(shown({ noEmail: true })).not.toContain("The candidate,");
});

test("an employer hears that it gets one too", () => {
  expect(shown({ toEmployer: true })).toContain("The candidate, their broker and you get a letter");
});
