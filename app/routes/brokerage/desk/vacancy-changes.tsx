import type { Happening } from "~/domain/vacancies/changes/history";
import { Inset } from "~/ui/inset";
import { Time } from "~/ui/time";

/** What changed lately on a vacancy, for those who work on it: "Changed on 20 November 2026: Pay was …". */
export function VacancyChanges({ changes }: { changes: Happening[] }) {
  if (changes.length === 0) return null;
  return (
    <Inset>
      <ul className="plain" aria-label="What changed lately">
        {changes.map(({ at, what, lines }) => (
          <li key={at + what}>
            <strong>
              {what} on <Time of={at} as="day" />
            </strong>
            {lines.length > 0 && `: ${lines.join(" ")}`}
          </li>
        ))}
      </ul>
    </Inset>
  );
}
