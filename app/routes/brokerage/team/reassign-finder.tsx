import type { OnCaseload } from "~/domain/referrals/today/team/find-caseload.server";
import { standOrder, stands } from "~/domain/referrals/today/team/stands";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { TextField } from "~/ui/text-field";
import { reassignHref } from "./reassign-address";

interface ReassignFinderProps {
  from: string;
  words: string;
  candidates: readonly OnCaseload[];
  total: number;
}

/** Narrows a caseload by words, and ticks many of it at once, by links: before anybody is ticked by hand. */
export function ReassignFinder({ from, words, candidates, total }: ReassignFinderProps) {
  const groups = standOrder
    .map((stand) => ({ stand, count: candidates.filter((one) => one.stand === stand).length }))
    .filter(({ count }) => count > 0);
  const everybody = <a href={reassignHref(from)}>Show all {total.toLocaleString("en-GB")}</a>;
  return (
    <>
      <Filters button="Find">
        <input type="hidden" name="from" value={from} />
        <TextField
          field={plainField({ name: "words", value: words })}
          label="Reference or name"
          hint="Part of a reference, or whole words of a name: names are sealed."
          type="search"
          width={20}
        />
      </Filters>
      {words && candidates.length === 0 && (
        <Empty
          title={`Nobody on this caseload has “${words}” in their reference or name`}
          action={everybody}
        />
      )}
      {candidates.length > 1 && (
        <p className="small">
          Tick at once: <a href={reassignHref(from, words, "all")}>all {candidates.length} shown</a>
          {groups.length > 1 &&
            groups.map(({ stand, count }) => (
              <span key={stand}>
                {" · "}
                <a href={reassignHref(from, words, stand)}>
                  {stands[stand]} ({count})
                </a>
              </span>
            ))}
          . It clears what you have ticked by hand.
        </p>
      )}
      {words && candidates.length > 0 && <p className="small">{everybody}</p>}
    </>
  );
}
