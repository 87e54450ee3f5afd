import type { Advert, Advice } from "../advice";
import { demands } from "../lists/demands";
import { demandsInContext } from "../lists/jobs-in-context";
import { adviseOn } from "./finding";

/** Demands that shut people out, and those that nothing else in the advert explains. */
export function checkDemands(advert: Advert): Advice[] {
  const whole = `${advert.title}\n${advert.description}`;
  const unexplained = demandsInContext
    .filter(({ onlyTitled }) => !onlyTitled || onlyTitled.test(advert.title))
    .filter(({ notWhere }) => !notWhere?.test(whole))
    .map(({ list }) => list);
  return adviseOn(advert, [...demands, ...unexplained]);
}
