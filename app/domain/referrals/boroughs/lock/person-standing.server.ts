import type { Tx } from "~/platform/actor.server";
import { digestKeyName } from "~/platform/keyed-digest.server";

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

/**
 * Whether it can be told at all who a candidate is beside everybody who is put forward. While SECRET gives way to another,
 * some are known by digests of the older key, and until a job has been through them nobody is free for certain.
 */
export async function canBeTold(tx: Tx, candidateId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ told: boolean }[]>`
    select claims_comparable(${candidateId}, ${digestKeyName()}) as told`;
  return row?.told ?? false;
}

/**
 * Claims the person whose link this is for the borough that asks them, as they say yes; within a transaction of theirs.
 * From then to its end nobody else can.
 * @returns `elsewhere` where another borough puts them forward, `later` where that can't be told in these minutes
 */
export async function claimAtYes(tx: Tx): Promise<"free" | "elsewhere" | "later"> {
  const [row] = await tx.$queryRaw<{ standing: "free" | "elsewhere" | "later" }[]>`
    select claim_at_yes(${digestKeyName()}) as standing`;
  return row?.standing ?? "elsewhere";
}
