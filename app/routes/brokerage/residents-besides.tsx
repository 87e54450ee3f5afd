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

/** How many suit it in other boroughs; null for fewer than five. */
export const Elsewhere = ({ count }: { count: number | null }) => (
  <p className="soft">
    {count === null
      ? "In other boroughs, fewer than five residents suit it."
      : `In other boroughs, ${count.toLocaleString("en-GB")} residents suit it too. Only their own brokers see who they are.`}
  </p>
);
