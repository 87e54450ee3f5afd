import type { SectorSlug } from "./sectors";

/**
 * Which sector the work of an ISCO-08 group belongs to, by the beginning of its code; the longest beginning wins.
 * The division is ours. It follows the six boards' own scopes where ISCO draws the line in the same place, and
 * leaves a group in "other" (farming, fishing, the armed forces, faith) where no sector of ours claims it.
 */
const BY_ISCO: Record<SectorSlug, string> = {
  administration: "11 12 1219 33 334 41 44 242 2422 2423 3333",
  cleaning: "515 5153 91 9112 9129 7133 7544",
  construction:
    "1323 2142 2161 2162 2164 2165 3112 3118 3123 71 7126 7127 7411 834 9312 9313 8114 7542 7521 7215",
  creative: "1222 2163 2166 243 2431 2432 2621 264 265 343 3431 3432 3433 3435 3521 73 753 7531 7533 7534",
  "customer-service": "1221 2434 3322 422 4222 4223 4225 4227 4229 5244 2433",
  digital: "133 25 2153 351 3522 742 2152",
  education: "1341 1345 23 2622 531 4411",
  engineering: "132 1321 214 2141 2144 2151 2146 311 312 3122 313 72 741 7412 7413 752 754 81 82 932",
  finance: "1211 1346 212 241 2631 331 3334 421 431 3312 3313",
  green: "2132 2133 2143 3132 3143 6113 62 961 9214 9611 9612",
  health: "1342 22 2634 32 5321 5329 3344",
  hospitality: "141 1411 1412 3332 3434 4221 4224 5113 512 513 5246 5151 7512 94 3439",
  leisure: "1431 342 514 5142",
  "life-sciences": "2113 2131 2145 3111 3116 314 3141",
  logistics: "1324 3323 3331 432 4412 8332 8344 933 9331 9333 9334 9621 962",
  "public-services": "111 1112 261 335 3411 2611 263 5163",
  retail: "142 52 5221 7511 7515 9334",
  security: "54 3355 3351",
  "social-care": "1343 1344 2635 3412 5322",
  transport: "1325 315 4323 511 5111 5112 5165 83 831 832 8331 835 8350",
  other: "",
};

const sectors = new Map<string, SectorSlug>();
for (const [sector, prefixes] of Object.entries(BY_ISCO)) {
  for (const prefix of prefixes.split(" ")) if (prefix) sectors.set(prefix, sector as SectorSlug);
}

/** The sector of an ISCO-08 code of up to four digits; "other" where no beginning of it is in the table. */
export function sectorOfIsco(isco: string): SectorSlug {
  for (let length = isco.length; length > 1; length--) {
    const sector = sectors.get(isco.slice(0, length));
    if (sector) return sector;
  }
  return "other";
}
