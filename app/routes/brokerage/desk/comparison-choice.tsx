import type { SuggestedCandidate } from "~/domain/matching/desk/introduced.server";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import type { Pairs } from "./list-address";
import { whoOf } from "./resident";

interface ComparisonChoiceProps {
  /** Those ticked. */
  sides: SuggestedCandidate[];
  others: SuggestedCandidate[];
  lost: number;
  kept: Pairs;
}

/** A choice of two, where another number was ticked: those ticked stay so, and the best others are offered. */
export function ComparisonChoice({ sides, others, lost, kept }: ComparisonChoiceProps) {
  const all = [...sides, ...others];
  if (all.length < 2)
    return (
      <Empty title="There are not two residents to compare">
        Two who look for work and share something with this vacancy can stand side by side.
      </Empty>
    );
  return (
    <Column>
      {lost > 0 && <p>{whoIsLost(lost)}</p>}
      <form method="get">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Checkboxes
          field={plainField({ name: "with", value: sides.map(({ id }) => id) })}
          label={whatToDo(sides.length)}
          size="m"
          hint="Two people fit side by side."
          options={all.map((one) => ({
            value: one.id,
            label: `${one.reference}, ${one.match.score} of 100`,
            hint: whoOf(one),
          }))}
          small
        />
        <Button>Compare</Button>
      </form>
    </Column>
  );
}

const whoIsLost = (lost: number) =>
  lost === 1
    ? "One of those you ticked is not here: they no longer look for work, or are not your brokerage’s."
    : `${lost} of those you ticked are not here: they no longer look for work, or are not your brokerage’s.`;

function whatToDo(ticked: number) {
  if (ticked === 0) return "Tick two people";
  if (ticked === 1) return "Tick one more";
  return `You ticked ${ticked}: leave two`;
}
