import type { Merging } from "~/domain/organisations/merging/find-merging.server";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What will move from one employer's record to the other's, and what will become one. */
export function WhatMoves({ merging: { from, into, moving, joined } }: { merging: Merging }) {
  const met = [
    joined.people > 0 &&
      `${counted(joined.people, "person belongs", "people belong")} to both, and will have the higher of their two roles.`,
    joined.sites > 0 &&
      `${counted(joined.sites, "site has", "sites have")} the same name and postcode at both, and will be one each.`,
    joined.commitments > 0 &&
      `${counted(joined.commitments, "commitment is", "commitments are")} of the same kind at both. The newer stays, with the older in its note.`,
    joined.charters > 0 &&
      "Both have said how often they want to hear from us. What the record that stays said stays.",
    joined.references > 0 &&
      `${counted(joined.references, "vacancy has", "vacancies have")} a reference of the employer’s that the other uses too. The one that moves gets its number behind it.`,
  ].filter((words) => words !== false);
  return (
    <>
      <h2>What moves</h2>
      {moving.length === 0 ? (
        <p>Nothing: {from.name} is empty.</p>
      ) : (
        <ul>
          {moving.map(({ table, count, what }) => (
            <li key={table}>
              {count.toLocaleString("en-GB")} {what}
            </li>
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <>
          <h2>What becomes one</h2>
          <ul>
            {met.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <h2>What stays</h2>
      <p>
        The record of {from.name} is kept, empty, as “merged into {into.name}”, with its own history. Links to
        its vacancies still work. What {into.name} leaves empty, such as its sector or website, is taken from
        it.
      </p>
    </>
  );
}
