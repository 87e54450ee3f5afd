import type { OccupationDemand } from "./demand";

type Supply = { words: string; tone: "neutral" | "good" | "gold" | "warm" };

/** How many residents look for an occupation, for each of its open places. Fewer than one is short, fewer than half very short. */
export function supplyInWords({
  residents,
  perPlace,
}: Pick<OccupationDemand, "residents" | "perPlace">): Supply {
  if (residents === 0) return { words: "no one looking yet", tone: "warm" };
  if (perPlace === null) return { words: "under 5 people", tone: "neutral" };
  const tone = perPlace < 0.5 ? "warm" : perPlace < 1 ? "gold" : "good";
  if (perPlace === 0) return { words: "hardly anyone for each place", tone };
  return {
    words: `${perPlace.toLocaleString("en-GB")} ${perPlace === 1 ? "person" : "people"} for each place`,
    tone,
  };
}
