import type { OnCaseload } from "~/domain/referrals/today/team/find-caseload.server";
import { standOrder, stands } from "~/domain/referrals/today/team/stands";
import { Choice, choiceId } from "~/ui/choice";
import type { Field } from "~/ui/field";
import { Grouped } from "~/ui/grouped";

interface ReassignWhomProps {
  field: Field;
  candidates: readonly OnCaseload[];
  /** Said where not everybody is shown. */
  hint?: string | undefined;
}

/** Those on a caseload to be ticked, by how things stand with them. */
export function ReassignWhom({ field, candidates, hint }: ReassignWhomProps) {
  const ticked = [field.initialValue].flat();
  const inOrder = standOrder.flatMap((stand) => candidates.filter((one) => one.stand === stand));
  return (
    <Grouped field={field} label="Candidates" {...(hint ? { hint } : {})}>
      {standOrder.map((stand) => {
        const own = inOrder.filter((one) => one.stand === stand);
        if (own.length === 0) return null;
        const headingId = `${field.id}-in-${stand}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out twice at every box
          <div key={stand} role="group" aria-labelledby={headingId}>
            <h2 className="picking__group" id={headingId}>
              {stands[stand]} <span className="desk__count">{own.length}</span>
            </h2>
            <div className="govuk-checkboxes govuk-checkboxes--small picking__boxes">
              {own.map((one) => (
                <Choice
                  key={one.id}
                  kind="checkboxes"
                  id={choiceId(field.id, one.id, inOrder.indexOf(one))}
                  name={field.name}
                  option={{ value: one.id, label: one.reference, hint: said(one) }}
                  chosen={ticked.includes(one.id)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </Grouped>
  );
}

/** What they do, and what their group does not say yet. */
const said = ({ occupations, looking, open, stand }: OnCaseload) =>
  [
    occupations.slice(0, 2).join(", ") || "No work noted yet",
    (stand === "employer" || stand === "consent") && !looking && "not looking for work",
    open > 1 && `${open} open referrals`,
  ]
    .filter(Boolean)
    .join(" · ");
