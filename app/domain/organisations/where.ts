import { boroughWithCode } from "~/domain/places/boroughs";
import { hubWithSlug } from "~/domain/places/hubs";

/** Names of the authority and Careers Hub that serve a site; null where it could not be placed in London. */
export type Where = { boroughName: string | null; hubName: string | null };

export const whereIs = (site: { boroughCode: string | null; hubSlug: string | null }): Where => ({
  boroughName: (site.boroughCode && boroughWithCode(site.boroughCode)?.name) || null,
  hubName: (site.hubSlug && hubWithSlug(site.hubSlug)?.name) || null,
});

/** "E10 7LU is in Waltham Forest. Your Careers Hub is Local London Careers Hub." */
export function sayWhere(site: { postcode: string | null } & Where): string {
  const place = site.postcode ?? "This site";
  if (!site.boroughName) return `${place} is not in our table of London places.`;
  return `${place} is in ${inPlace(site.boroughName)}. Your Careers Hub is ${site.hubName}.`;
}

/** The City is "the City of London" inside a sentence. */
const inPlace = (name: string) => (name.startsWith("City of") ? `the ${name}` : name);
