import { expect, test } from "vitest";
import { paths } from "~/paths";
import { navigationOf } from "./navigation";

const currentOn = (pathname: string) =>
  navigationOf(["brokerage"], pathname)
    .filter(({ current }) => current)
    .map(({ label }) => label);

test("marks the one link to which a page belongs, wherever its address begins", () => {
  expect(currentOn(paths.brokerage)).toEqual(["Today"]);
  expect(currentOn(paths.queueVacancy("v"))).toEqual(["Today"]);
  for (const path of [paths.team, paths.cover, paths.endCover("c"), paths.reassign])
    expect(currentOn(path)).toEqual(["Team"]);
});
