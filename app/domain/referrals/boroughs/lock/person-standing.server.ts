import type { Tx } from "~/platform/actor.server";

type Asked = {
  candidateId: string;
  /** For which vacancy; none where it is about the person alone. */
  vacancyId?: string | null;
};
type Standing = {
  /** Another borough is putting this person forward. Which one, and for what, nobody here can tell. */
  elsewhere: boolean;
  /** The actor's own borough's other record of them, put forward for the same vacancy: that referral's id. */
  ownReferral: string | null;
};

const free: Standing = { elsewhere: false, ownReferral: null };

/** Whether somebody else is putting one of the actor's own candidates forward. Known people are told apart by keyed digests. */
export async function personStanding(tx: Tx, { candidateId, vacancyId = null }: Asked): Promise<Standing> {
  const [row] = await tx.$queryRaw<
    Standing[]
  >`select * from person_standing(${candidateId}, ${vacancyId}, false)`;
  return row ?? free;
}

/** The same, and from now to the end of the transaction nobody else can begin to: what is said of it stays true. */
export async function holdPerson(tx: Tx, { candidateId, vacancyId = null }: Asked): Promise<Standing> {
  const [row] = await tx.$queryRaw<
    Standing[]
  >`select * from person_standing(${candidateId}, ${vacancyId}, true)`;
  return row ?? free;
}

/** Claims who a candidate is for every open referral of theirs, after {@link holdPerson} has said that they are free. */
export async function claimPerson(tx: Tx, candidateId: string) {
  await tx.$queryRaw`select 1 from (select claim_person(${candidateId})) as claimed`;
}
