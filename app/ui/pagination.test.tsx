import { expect, it } from "vitest";
import { pagesShown } from "./pagination";

const written = (page: number, pages: number) =>
  pagesShown(page, pages).map(({ shown, afterGap }) => (afterGap ? `… ${shown}` : `${shown}`));

it("shows the ends, this page and its neighbours", () => {
  expect(written(4, 12)).toEqual(["1", "… 3", "4", "5", "… 12"]);
});

it("leaves nothing out where there is little", () => {
  expect(written(2, 3)).toEqual(["1", "2", "3"]);
});

it("has no page before the first or after the last", () => {
  expect(written(1, 9)).toEqual(["1", "2", "… 9"]);
  expect(written(9, 9)).toEqual(["1", "… 8", "9"]);
});
