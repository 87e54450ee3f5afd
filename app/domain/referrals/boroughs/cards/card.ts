import { z } from "zod";
import { dayInWords, number } from "~/domain/matching/score/words";

/** What a card says of somebody: what they can do, when and around where. Nothing on it tells who they are. */
export const Card = z.object({
  occupations: z.array(z.string()).default([]),
  skills: z.array(z.string()).default([]),
  licences: z.array(z.string()).default([]),
  qualifications: z.array(z.string()).default([]),
  hours: z.string().nullable().default(null),
  travel: z.string().default(""),
  availability: z.string().default(""),
});
export type Card = z.output<typeof Card>;

type Record = {
  occupations: readonly string[];
  skills: readonly string[];
  licences: readonly string[];
  qualifications: readonly string[];
  /** A week. */
  hoursMin: number | null;
  hoursMax: number | null;
  outcode: string;
  maxKm: number;
  /** An ISO day. */
  availableFrom: string | null;
};

/** The letters of an outcode: "E" of "E17". A whole part of London, where an outcode is a neighbourhood. */
export const areaOf = (outcode: string) => /^[A-Z]+/i.exec(outcode)?.[0].toUpperCase() ?? "London";

/**
 * The card of a candidate as it is today, in words.
 * @param label a taxonomy id's name
 */
export const cardOf = (record: Record, label: (id: string) => string, today: string): Card => ({
  occupations: record.occupations.map(label),
  skills: record.skills.map(label),
  licences: record.licences.map(label),
  qualifications: record.qualifications.map(label),
  hours: hoursOf(record.hoursMin, record.hoursMax),
  travel: `Up to ${number(record.maxKm)} km from somewhere in the ${areaOf(record.outcode)} postcodes`,
  availability:
    record.availableFrom && record.availableFrom > today
      ? `From ${dayInWords(record.availableFrom, today)}`
      : "Now",
});

function hoursOf(min: number | null, max: number | null) {
  if (min === null && max === null) return null;
  if (max === null) return `${number(min ?? 0)} hours a week or more`;
  if (min === null || min === 0) return `Up to ${number(max)} hours a week`;
  return min === max ? `${number(min)} hours a week` : `${number(min)} to ${number(max)} hours a week`;
}

/** What a card is called, in the place of anybody's name or reference. */
export const cardNumber = (id: string) => `K-${id.replaceAll("-", "").slice(-6).toUpperCase()}`;

/** A card's lines, each with its name; what says nothing is left out. */
export const cardLines = (card: Card) =>
  [
    { key: "Work they have done", value: card.occupations.join(", ") },
    { key: "Skills", value: card.skills.join(", ") },
    { key: "Licences", value: card.licences.join(", ") },
    { key: "Qualifications", value: card.qualifications.join(", ") },
    { key: "Hours they can work", value: card.hours ?? "" },
    { key: "How far they travel", value: card.travel },
    { key: "When they can start", value: card.availability },
  ].filter(({ value }) => value !== "");
