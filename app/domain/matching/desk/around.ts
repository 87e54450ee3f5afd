import { boroughWithCode } from "~/domain/places/boroughs";
import type { Prisma } from "~prisma/generated/client";

/** Where a broker looks: in their own borough, near it, or in all of London. */
export const wheres = ["near", "borough", "all"] as const;
export type Where = (typeof wheres)[number];

/** "Near" reaches so many kilometres from the middle of the borough: about as far as most residents say they travel. */
export const nearKm = 10;
/** A degree of latitude, and one of longitude at London's latitude (51.5°), in kilometres. */
const kmADegree = { latitude: 111.2, longitude: 69.3 };

/** Sites there, as a square round the borough's middle; every site where the borough is not known. */
export function around(where: Where, boroughCode: string | null): Prisma.SiteWhereInput {
  const borough = boroughCode === null ? undefined : boroughWithCode(boroughCode);
  if (!borough || where === "all") return {};
  if (where === "borough") return { boroughCode: borough.code };
  const side = (axis: "latitude" | "longitude") => {
    const reach = nearKm / kmADegree[axis];
    return { gte: borough[axis] - reach, lte: borough[axis] + reach };
  };
  return {
    OR: [{ boroughCode: borough.code }, { latitude: side("latitude"), longitude: side("longitude") }],
  };
}
