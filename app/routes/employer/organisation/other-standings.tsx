import type { OwnStanding } from "~/domain/organisations/verification/find-own-standing.server";
import { paths } from "~/paths";

/** The way to the reader's other employers, where they have several. */
export function OtherStandings({ others }: { others: OwnStanding[] }) {
  if (others.length === 0) return null;
  return (
    <>
      <h2>Your other organisations</h2>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <a href={`${paths.verification}?of=${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
