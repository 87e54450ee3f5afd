import { describe, expect, test } from "vitest";
import { paths } from "~/paths";
import { placementTasks } from "./placement-tasks";

const today = "2027-07-05";
type Offer = Parameters<typeof placementTasks>[0][number];

const offer = (given: Partial<Offer>): Offer => ({
  id: "o1",
  reference: "WE-1042",
  title: "A day in a kitchen",
  stage: "confirmed",
  pagesLeft: 0,
  waiting: [],
  placements: [],
  ...given,
});
const placement = (startsOn: string, endsOn: string, reported = false) => ({
  id: "p1",
  schoolName: "Hollin Marsh School",
  startsOn,
  endsOn,
  reported,
});
const titles = (given: Partial<Offer>) => placementTasks([offer(given)], today).map(({ title }) => title);

describe("what placements need of an employer today", () => {
  test("who comes today or tomorrow, and no later", () => {
    expect(titles({ placements: [placement("2027-07-06", "2027-07-09")] })).toEqual([
      "Hollin Marsh School comes tomorrow",
    ]);
    expect(titles({ placements: [placement(today, today)] })).toEqual(["Hollin Marsh School comes today"]);
    expect(titles({ placements: [placement("2027-07-07", "2027-07-09")] })).toEqual([]);
  });

  test("dates to answer while a school may still have places, and no longer", () => {
    const waiting = [{ id: "d1", schoolName: "Coppermill Academy" }];
    expect(titles({ stage: "accepted", waiting })).toEqual(["Answer the dates for Coppermill Academy"]);
    expect(titles({ stage: "withdrawn", waiting })).toEqual([]);
  });

  test("how it went, from the day after, until it is said or forgotten", () => {
    const over = (endsOn: string, reported = false) =>
      titles({ stage: "completed", placements: [placement("2027-01-04", endsOn, reported)] });
    expect(over("2027-07-04")).toEqual(["How did it go with Hollin Marsh School?"]);
    expect(over("2027-07-04", true)).toEqual([]);
    expect(over("2027-04-01")).toEqual([]);
    expect(over(today)).toEqual([]);
  });

  test("a draft to finish or to send", () => {
    expect(placementTasks([offer({ stage: "draft", pagesLeft: 1 })], today)).toEqual([
      {
        href: paths.employerOffer("o1"),
        title: "Finish A day in a kitchen",
        detail: "WE-1042 is saved as a draft: 1 page is left",
      },
    ]);
    expect(titles({ stage: "draft" })).toEqual(["Send A day in a kitchen"]);
  });

  test("pupils come first, then dates, then how it went, then drafts", () => {
    const all = [
      offer({ stage: "draft" }),
      offer({ stage: "completed", placements: [placement("2027-07-01", "2027-07-02")] }),
      offer({ stage: "accepted", waiting: [{ id: "d1", schoolName: "Coppermill Academy" }] }),
      offer({ placements: [placement(today, today)] }),
    ];
    expect(placementTasks(all, today).map(({ href }) => href)).toEqual([
      paths.hostPlacement("o1", "p1"),
      paths.answerDates("o1", "d1"),
      paths.reportHosting("o1", "p1"),
      paths.employerOffer("o1"),
    ]);
  });
});
