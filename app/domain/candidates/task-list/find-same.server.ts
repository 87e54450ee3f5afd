import type { Tx } from "~/platform/actor.server";
import type { identityKeys } from "../person/sealed-person.server";

/** Another record of the brokerage that tells of the same person, and by what. */
export type SamePerson = { id: string; reference: string; draft: boolean; by: string };

type Keys = ReturnType<typeof identityKeys>;

const said = {
  emailKey: "email address",
  phoneKey: "phone number",
  nameKey: "name and date of birth",
} as const;

/** A family may share an address or a number, and few records are of one person. */
const MOST = 10;

/**
 * Who of a brokerage has the same email address, phone number, or name and date of birth, by their digests: nobody's
 * details are opened.
 */
export async function findSame(
  tx: Tx,
  brokerageId: string,
  keys: Keys,
  except: string | undefined,
): Promise<SamePerson[]> {
  const asked = (Object.keys(said) as (keyof Keys)[]).filter((key) => keys[key] !== null);
  if (asked.length === 0) return [];
  const rows = await tx.candidatePerson.findMany({
    where: {
      AND: [
        { candidate: { brokerageId } },
        except ? { candidateId: { not: except } } : {},
        { OR: asked.map((key) => ({ [key]: keys[key] })) },
      ],
    },
    select: {
      candidateId: true,
      draft: true,
      emailKey: true,
      phoneKey: true,
      nameKey: true,
      candidate: { select: { reference: true } },
    },
    orderBy: { candidateId: "asc" },
    take: MOST,
  });
  return rows.map(({ candidateId, draft, candidate, ...theirs }) => ({
    id: candidateId,
    reference: candidate.reference,
    draft,
    by: inWords(asked.filter((key) => theirs[key] === keys[key]).map((key) => said[key])),
  }));
}

const inWords = (list: readonly string[]) =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
