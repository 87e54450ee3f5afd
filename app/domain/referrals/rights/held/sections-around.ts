import type { SectionSpec } from "./section";

/** What is held of a person beside their record and referrals. */
export const sectionsAround = [
  {
    key: "claims",
    title: "Who may put you forward",
    says: "While one borough puts you forward, no other does. It is told that it is so, and not by whom.",
    columns: { referral: "Referral", since: "Since" },
  },
  {
    key: "asks",
    title: "When a borough asked about that",
    says: "",
    columns: {
      by: "Who asked",
      words: "In words",
      at: "When",
      answer: "Answer",
      answerWords: "In their words",
      answeredAt: "Answered",
    },
  },
  {
    key: "letters",
    title: "Letters to you",
    says: "What a letter said is not kept once it is sent.",
    columns: {
      letter: "Letter",
      subject: "Subject",
      status: "How it stands",
      queuedAt: "Written",
      sentAt: "Sent",
    },
  },
  {
    key: "requests",
    title: "What you asked for by right",
    says: "",
    columns: {
      reference: "Reference",
      kind: "What",
      how: "How",
      notedBy: "Noted by",
      askedAt: "Asked",
      status: "How it stands",
      doneAt: "Done",
      words: "Your words",
      answer: "Our answer",
    },
  },
  {
    key: "trail",
    title: "Who read or changed your record",
    says: "Every reading and every change, the oldest first. Nothing of it can be altered.",
    columns: { at: "When", who: "Who", kind: "As", action: "What", detail: "More" },
  },
] as const satisfies readonly SectionSpec[];
