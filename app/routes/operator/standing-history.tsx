import { stepWords } from "~/domain/organisations/verification/standing-words";
import type { Standing } from "~/domain/organisations/verification/standings";
import { Time } from "~/ui/time";

interface StandingHistoryProps {
  /** The newest first. */
  moves: {
    id: string;
    from: Standing | null;
    to: Standing;
    byName: string;
    words: string | null;
    at: Date;
  }[];
  registered: Date;
}

/** Each step of an employer's standing, with the words that went with it. */
export function StandingHistory({ moves, registered }: StandingHistoryProps) {
  return (
    <ul>
      {moves.map((move) => (
        <li key={move.id}>
          {move.byName} {stepWords(move)}, <Time of={move.at} as="moment" />
          {move.words && <blockquote>{move.words}</blockquote>}
        </li>
      ))}
      <li>
        Its record was made, <Time of={registered} as="moment" />
      </li>
    </ul>
  );
}
