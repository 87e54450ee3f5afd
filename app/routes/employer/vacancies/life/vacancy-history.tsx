import type { Happening } from "~/domain/vacancies/changes/history";
import { Time } from "~/ui/time";

/** What happened to a vacancy, the latest first. */
export function VacancyHistory({ history }: { history: Happening[] }) {
  if (history.length === 0) return null;
  return (
    <>
      <h2>What has happened</h2>
      <ol className="plain">
        {history.map(({ at, what, lines, by }) => (
          <li key={at + what}>
            <p>
              <strong>{what}</strong> <span className="soft">on </span>
              <span className="soft">
                <Time of={at} as="moment" />
              </span>
              {by && <span className="soft">, by {by}</span>}
              {lines.map((line) => (
                <span key={line}>
                  <br />
                  {line}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
