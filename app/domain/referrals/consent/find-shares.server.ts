import { record } from "~/domain/audit/record.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { firstNameOf } from "~/platform/first-name";
import { ok, type Result } from "~/platform/problems";
import { openShared } from "../sealed-receipt.server";
import { referralReference } from "../stage-words";
import { askedOf } from "../visible.server";
import { unknownLink } from "./consent-link";
import { type SharedLine, yourLines } from "./shared-lines";

/** One employer who was told, and whether they still see it. Days are ISO days in London. */
export type Share = {
  referralId: string;
  reference: string;
  employerName: string;
  vacancyTitle: string;
  lines: SharedLine[];
  since: string;
  until: string;
  state: "live" | "ended" | "taken-back";
  /** When it ended or was taken back. */
  endedOn: string | null;
};

/** What a resident may know of who was told about them. */
export type Shares = {
  shares: Share[];
  /** Questions that wait for an answer; `here` is the one that this link answers. */
  asked: { referralId: string; employerName: string; vacancyTitle: string; here: boolean }[];
  brokerName: string;
  brokerageName: string;
};

/** Everyone whom a resident has been shared with, the newest first, behind the link or code of any of their letters. */
export const findShares = (actor: ResidentActor): Promise<Result<Shares>> =>
  asActor(actor, async (tx) => {
    const own = await tx.referral.findFirst({
      where: askedOf(actor),
      include: { brokerage: true, request: true },
    });
    if (!own) return unknownLink();
    const { candidateId, brokerageId } = own;
    await record(tx, actor, "candidate.read", candidateId, {
      organisationId: brokerageId,
      detail: { page: "who was told" },
    });
    const all = await find(tx, candidateId);
    const isAsked = ({ id, stage }: Found) =>
      stage === "consent_asked" && (id !== own.id || !own.request || own.request.expiresAt > now());
    return ok({
      shares: all.flatMap(shareOf),
      asked: all.filter(isAsked).map(({ id, vacancy }) => ({
        referralId: id,
        employerName: vacancy.organisation.name,
        vacancyTitle: vacancy.title,
        here: id === own.id,
      })),
      brokerName: firstNameOf(own.brokerName),
      brokerageName: own.brokerage.name,
    });
  });

const find = (tx: Tx, candidateId: string) =>
  tx.referral.findMany({
    where: { candidateId },
    include: { receipt: true, vacancy: { include: { organisation: true } } },
    orderBy: { createdAt: "desc" },
  });
type Found = Awaited<ReturnType<typeof find>>[number];

function shareOf({ id, number, stage, stageAt, vacancy, receipt }: Found): Share[] {
  if (!receipt) return [];
  const over = receipt.until <= now();
  const withdrawn = stage === "withdrawn";
  const state = receipt.revokedAt ? "taken-back" : over || withdrawn ? "ended" : "live";
  const end = receipt.revokedAt ?? (withdrawn ? stageAt : over ? receipt.until : null);
  return [
    {
      referralId: id,
      reference: referralReference(number),
      employerName: vacancy.organisation.name,
      vacancyTitle: vacancy.title,
      lines: yourLines(openShared(receipt) ?? {}),
      since: londonDate(receipt.givenAt),
      until: londonDate(receipt.until),
      state,
      endedOn: end && londonDate(end),
    },
  ];
}
