import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FiltersOff } from "./filters-off";
import type { VacancyDesk } from "./vacancy-desk.server";

interface NobodyProps {
  vacancyId: string;
  desk: VacancyDesk;
  /** Whether others are shown below: those not far off, and those held back. */
  others: boolean;
}

/** Why nobody is in the list, and what to do about it. */
export function Nobody({ vacancyId, desk, others }: NobodyProps) {
  const { available, narrowed, filters, licences, place } = desk;
  if (available === 0)
    return (
      <Empty
        title="You have no residents who are looking for work"
        action={<ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>}
      >
        Add the residents you support to see who suits this vacancy.
      </Empty>
    );
  if (narrowed)
    return (
      <Empty
        title={others ? "Your filters leave nobody who scores 60 or more" : "Your filters leave nobody"}
        action={<FiltersOff {...{ vacancyId, filters, licences, place }} />}
      >
        {others ? "The nearest are below. Take a filter away to see more:" : "Take one away to see more:"}
      </Empty>
    );
  return (
    <Empty title="None of your residents scores 60 or more">
      {others
        ? "The nearest are below, with what would make them a match."
        : "Nobody within reach shares its skills or has done this kind of work. A vacancy that names no skill and no occupation matches nobody."}
    </Empty>
  );
}
