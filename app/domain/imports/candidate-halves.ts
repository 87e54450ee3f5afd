import type { CandidateRow } from "../candidates/candidate-row";
import type { RowProblem } from "../candidates/candidate-row-header";
import { locate } from "../places/locate";
import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import { byKind, recogniseOccupationPhrases, recogniseSkillPhrases } from "./recognise-phrases";

/** When a licence runs out: its id and an ISO day. */
type Expiry = { what: string; expiresOn: string };

const position = (outcode: string) => {
  const located = locate(outcode);
  if (!located.ok) throw new Error(`${outcode} was read as a London outcode and can't be placed.`);
  return { latitude: located.place.latitude, longitude: located.place.longitude };
};

/**
 * A row as the two halves of a record: `facts`, all that matching may know, and `person`, what it may never know; and
 * when licences run out, where the file says so.
 */
export function halvesOf(row: CandidateRow, taxonomy: LoadedTaxonomy) {
  const occupations = recogniseOccupationPhrases(taxonomy, row.occupations);
  const said = recogniseSkillPhrases(taxonomy, [...row.skills, ...row.licences, ...row.qualifications]);
  const facts = {
    occupations: occupations.ids,
    ...byKind(taxonomy, said.ids),
    outcode: row.outcode,
    ...position(row.outcode),
    maxKm: row.maxKm,
    hoursMin: row.hours?.min ?? null,
    hoursMax: row.hours?.max ?? null,
    payFloorPence: row.minPayPence,
    availableFrom: row.availableFrom,
  };
  const person = {
    name: row.name,
    email: row.email,
    otherSkills: [...occupations.unknown, ...said.unknown],
    ...(row.phone === undefined ? {} : { phone: row.phone }),
    ...(row.dateOfBirth === undefined ? {} : { dateOfBirth: row.dateOfBirth }),
  };
  return { facts, person, ...expiriesOf(row, facts.licences, taxonomy) };
}

export type Halves = ReturnType<typeof halvesOf>;

/** Which of the row's licences each date belongs to; one that belongs to none is a problem of its column. */
function expiriesOf(
  { licenceExpiries }: CandidateRow,
  held: readonly string[],
  taxonomy: LoadedTaxonomy,
): { expiries?: Expiry[]; problems: RowProblem[] } {
  if (!licenceExpiries) return { problems: [] };
  const found = licenceExpiries.map(({ licence, expiresOn }) => {
    const [only, another] = held;
    const named = licence
      ? recogniseSkillPhrases(taxonomy, [licence]).ids.find((id) => held.includes(id))
      : only;
    return { what: licence === null && another ? undefined : named, expiresOn, licence };
  });
  const problems = found
    .filter(({ what }) => what === undefined)
    .map(({ licence, expiresOn }) => ({
      column: "licence_expiry",
      reason: "Write the licence before its date, as it stands in the column licences",
      value: [licence, expiresOn].filter(Boolean).join(" ").slice(0, 80),
    }));
  const expiries = found.flatMap(({ what, expiresOn }) => (what ? [{ what, expiresOn }] : []));
  return { expiries: [...new Map(expiries.map((each) => [each.what, each])).values()], problems };
}
