import type { Holding } from "./in-hand";

const long = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "6 December 2026", of `2026-12-06`. */
export const dayInWords = (day: string) => long.format(new Date(`${day}T00:00:00Z`));

type Said = Pick<Holding, "claim" | "organisationName" | "personName" | "since" | "until">;

/** Who has an employer in hand and on what ground, in one sentence that a partner can say aloud. */
export function inHandInWords({ claim, organisationName, personName, since, until }: Said): string {
  const who = personName ? `${personName} of ${organisationName}` : organisationName;
  const sinceWords = since ? ` since ${dayInWords(since)}` : "";
  if (claim === "lead") return `${who} leads on contact with this employer.`;
  if (claim === "referrals") return `${who} has been putting residents forward here${sinceWords}.`;
  if (claim === "vacancies")
    return `${who} has had this employer’s live vacancies in its queue${sinceWords}.`;
  const theirs = until ? ` It is theirs until ${dayInWords(until)}.` : "";
  return `${who} planned to contact this employer.${theirs}`;
}

/** A partner's reason with the day it has in mind: kept as one text, which every reader sees. */
export const reasonInWords = (why: string, plannedFor?: string) =>
  plannedFor ? `${why.replace(/[.\s]+$/, "")}. Planned for ${dayInWords(plannedFor)}.` : why;
