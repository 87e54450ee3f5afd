import { digestKeyName, keyedDigest } from "~/platform/keyed-digest.server";
import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";
import { Prisma } from "~prisma/generated/client";
import { nameWords, sameBirth, sameEmail, samePhone } from "./identity";
import { Person, type PersonGiven } from "./person";

/** What binds a person's details to the one candidate whose they are. */
const rowOf = (candidateId: string) => `candidate_person ${candidateId}`;

/** Digests of a name's words: every word of a search must be among a candidate's. */
export const wordKeys = (name: string) => nameWords(name).map((word) => keyedDigest("word of a name", word));

/** Digests that tell that two records are of one person, as far as the person is known. */
export const identityKeys = ({
  name,
  email,
  phone,
  dateOfBirth,
}: Pick<Person, "name" | "email" | "phone" | "dateOfBirth">) => ({
  emailKey: email ? keyedDigest("email", sameEmail(email)) : null,
  phoneKey: phone ? keyedDigest("phone", samePhone(phone)) : null,
  nameKey: dateOfBirth && name ? keyedDigest("name and date of birth", sameBirth(name, dateOfBirth)) : null,
});

/** Who a candidate is, as columns of `candidate_person`: sealed, and the digests by which they are found. */
export function sealPerson(candidateId: string, given: PersonGiven, sealer: Sealer = ownSealer()) {
  const person = Person.parse(given);
  return {
    sealed: sealer.seal(person, rowOf(candidateId)),
    plain: Prisma.DbNull,
    nameWords: wordKeys(person.name),
    ...identityKeys(person),
    keyedWith: digestKeyName(),
  };
}

type Row = { candidateId: string; sealed: string | null; plain?: unknown };

/**
 * Who a candidate is. Whoever reads this leaves a trace in the audit trail, in the same transaction.
 * @returns null where there is nobody (they were erased), or the seal can't be opened: that is for the log, too
 */
export function openPerson(row: Row | null | undefined, sealer: Sealer = ownSealer()): Person | null {
  if (!row) return null;
  if (row.sealed === null) return row.plain ? Person.parse(row.plain) : null;
  try {
    return Person.parse(sealer.unseal(row.sealed, rowOf(row.candidateId)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, candidateId: row.candidateId }, "a candidate's details can't be opened");
    return null;
  }
}
