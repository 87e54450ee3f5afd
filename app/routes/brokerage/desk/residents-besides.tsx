import type { BoroughCounts } from "~/domain/matching/desk/suppressed-counts";
import { paths } from "~/paths";

/** For whom of the broker's residents somebody kept this vacancy. */
export function SavedFor({ residents }: { residents: { candidateId: string; reference: string }[] }) {
  if (residents.length === 0) return null;
  return (
    <p>
      Saved for {residents.length} of your residents:{" "}
      {residents.map(({ candidateId, reference }, at) => (
        <span key={candidateId}>
          {at > 0 && ", "}
          <a href={paths.candidate(candidateId)}>{reference}</a>
        </span>
      ))}
    </p>
  );
}

/** How many suit it in each other borough that has five or more of them. */
export const Elsewhere = ({ counts }: { counts: BoroughCounts }) => (
  <p className="soft">
    {counts.length === 0
      ? "In every other borough, fewer than five residents suit it."
      : `In other boroughs it suits: ${counts.map(({ borough, count }) => `${borough} ${count.toLocaleString("en-GB")}`).join(", ")}; every borough not named, fewer than five.`}{" "}
    Only their own brokers see who they are.
  </p>
);

/** How its interview slots stand among boroughs. */
export const Slots = ({ slots }: { slots: { words: string; refused: string | null } | null }) =>
  slots && (
    <p>
      <strong>{slots.words}.</strong> {slots.refused}
    </p>
  );
