import { boroughWithCode } from "../places/boroughs";
import type { Demand } from "./demand";

/** Where most places were added in a month, up to three, where both counts are shown: "Newham (12 more)". */
export const risingBoroughs = ({ boroughs }: Pick<Demand, "boroughs">): readonly string[] =>
  boroughs
    .flatMap(({ code, now, before }) =>
      now === null || before === null || now <= before ? [] : [{ code, by: now - before }],
    )
    .sort((a, b) => b.by - a.by || (a.code < b.code ? -1 : 1))
    .slice(0, 3)
    .map(({ code, by }) => `${boroughWithCode(code)?.name ?? code} (${by} more)`);
