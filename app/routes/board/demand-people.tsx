import type { Demand, NowAndBefore, Shown } from "~/domain/demand/demand";
import { longDate } from "~/ui/dates";
import { Figures } from "~/ui/figures";

/** How many people were put forward and how many started, in the last month and in the one before. */
export function People({ demand: { putForward, started, days } }: { demand: Demand }) {
  const since = longDate(days.at(-2) ?? "");
  const card = (of: NowAndBefore, says: string) => ({
    value: inFigures(of.now),
    says: `${says} since ${since}`,
    change: `${inFigures(of.before)} in the month before`,
  });
  return (
    <Figures
      figures={[card(putForward, "people put forward to an employer"), card(started, "people started work")]}
    />
  );
}

const inFigures = (shown: Shown) => shown?.toLocaleString("en-GB") ?? "Under 5";
