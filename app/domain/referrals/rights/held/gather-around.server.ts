import { detailWords } from "~/domain/audit/detail-words";
import { statusWords as letterStatus, letterWords } from "~/domain/mail/letter-list";
import type { Tx } from "~/platform/actor.server";
import { referralReference } from "../../stage-words";
import { aboutThem } from "../about-them.server";
import {
  howAsked,
  kindNames,
  type LoggedKind,
  type RightsStatus,
  rightsReference,
  statusWords,
} from "../kinds";
import { lettersTo } from "../letters-to.server";
import { openWords } from "../sealed-request.server";
import { actionWords, actorWords } from "./action-words";
import type { Rows } from "./section";
import type { sectionsAround } from "./sections-around";
import { instant } from "./values";

type Gathered = Rows<(typeof sectionsAround)[number]>;

/** What is held beside somebody's record and referrals: letters, claims, requests, and who looked. */
export async function gatherAround(tx: Tx, candidateId: string, email: string | null): Promise<Gathered> {
  const referrals = await tx.referral.findMany({
    where: { candidateId },
    select: { id: true, number: true, claims: true },
  });
  const ids = referrals.map(({ id }) => id);
  const holding = await tx.lockHolder.findMany({
    where: { referralId: { in: ids } },
    include: { ask: true },
  });
  const asking = await tx.lockAsk.findMany({ where: { candidateId }, orderBy: { askedAt: "asc" } });
  const requests = await tx.rightsRequest.findMany({ where: { candidateId }, orderBy: { number: "asc" } });
  const trail = await tx.auditEntry.findMany({
    where: { subject: { in: [candidateId, ...ids] } },
    orderBy: { id: "asc" },
  });
  const letters = await lettersTo(tx, email, await aboutThem(tx, candidateId, ids));
  return {
    claims: referrals.flatMap(({ number, claims }) =>
      claims.map((claim) => ({ referral: referralReference(number), since: instant(claim.claimedAt) })),
    ),
    asks: [...asking, ...holding.map(({ ask }) => ask)].map((ask) => ({
      // Who asked of another borough is theirs to say.
      by: ask.candidateId === candidateId ? ask.askedByName : "Another borough",
      words: ask.words,
      at: instant(ask.askedAt),
      answer: ask.answer,
      answerWords: ask.answerWords,
      answeredAt: instant(ask.answeredAt),
    })),
    letters: letters.map((letter) => ({
      letter: letterWords(letter.name),
      subject: letter.subject,
      status: letterStatus[letter.status],
      queuedAt: instant(letter.queuedAt),
      sentAt: instant(letter.sentAt),
    })),
    requests: requests.map((request) => {
      const said = request.kind === "correction" ? openWords(request.id, request.sealed) : null;
      return {
        reference: rightsReference(request.number),
        kind: kindNames[request.kind as LoggedKind] ?? request.kind,
        how: howAsked(request.asked),
        notedBy: request.askedByName,
        askedAt: instant(request.askedAt),
        status: statusWords[request.status as RightsStatus] ?? request.status,
        doneAt: instant(request.doneAt),
        words: said?.words ?? null,
        answer: said?.answer ?? null,
      };
    }),
    trail: trail.map((entry) => ({
      at: instant(entry.at),
      who: entry.actorName,
      kind: actorWords(entry.actorKind),
      action: actionWords(entry.action),
      detail: detailWords(entry.detail),
    })),
  };
}
