import type { Match } from "~/domain/matching/score/score";
import { Details } from "~/ui/details";

/** How a score comes about, part by part: what each gives of what it could, and why. */
export function ScoreMade({ match, reference }: { match: Match; reference: string }) {
  return (
    <Details
      summary={
        <>
          How the {match.score} is made<span className="govuk-visually-hidden"> for {reference}</span>
        </>
      }
    >
      <dl>
        {match.parts.map(({ key, label, value, weight, points, sentence }) => (
          <div key={key}>
            <dt>
              {label}: {weight > 0 ? `${points} of ${weight} points (${percent(value)})` : "not asked for"}
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
      <p>
        {match.score} is their sum. Where a vacancy does not ask for something, the other parts share its
        points.
      </p>
    </Details>
  );
}

const percent = (value: number) => `${Math.round(value * 100)}%`;
