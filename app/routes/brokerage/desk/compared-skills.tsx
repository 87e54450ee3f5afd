import type { Side } from "~/domain/matching/desk/compare-candidates.server";
import type { Asked } from "~/domain/matching/score/asked-for";
import { SideBySide } from "~/ui/side-by-side";
import { columnsOf } from "./compared-sides";
import { capital } from "./resident";

const kinds = {
  licence: "needed by law",
  essential: "essential",
  wanted: "wanted",
} as const satisfies Record<Asked["kind"], string>;

/** All that a vacancy asks for by name, and who of those compared has it. */
export function ComparedSkills({ sides, asked }: { sides: Side[]; asked: Asked[] }) {
  if (asked.length === 0) return null;
  return (
    <>
      <h2>What the vacancy asks for, and who has it</h2>
      <SideBySide
        caption="What the vacancy asks for, and who has it"
        sides={columnsOf(sides)}
        rows={asked.map(({ id, label, kind }) => ({
          key: id,
          heading: (
            <>
              {capital(label)} <span className="soft">({kinds[kind]})</span>
            </>
          ),
          cells: sides.map((side) =>
            side.holds.includes(id) ? (
              "Has it"
            ) : (
              <span key={side.id} className="soft">
                Not recorded
              </span>
            ),
          ),
        }))}
      />
    </>
  );
}
