import type { Advert } from "./advice";

const work =
  "You serve customers at the counter, make hot drinks and keep the shop clean and stocked. You work with four " +
  "other people and we teach you everything in the first two weeks. You work 20 hours a week over four days, " +
  "and we can agree part-time or school hours. We pay £15 an hour. Tell Sam if you need an adjustment to apply or to work with us.";

/** An advert, for tests, that the checks have nothing to say about. */
export const goodAdvert: Advert = {
  title: "Café assistant",
  description: work,
  pay: { minPence: 1500, maxPence: 1500 },
  hoursStated: true,
  postedOn: new Date("2026-11-02"),
  closesOn: new Date("2026-11-30"),
  accessContact: "Sam, 020 7946 0000",
  guaranteedInterview: true,
};

/** The same advert with a sentence put before its description. */
export const saying = (sentence: string, changes: Partial<Advert> = {}): Advert => ({
  ...goodAdvert,
  ...changes,
  description: `${sentence}\n${work}`,
});
