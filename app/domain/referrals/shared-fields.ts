import { z } from "zod";
import { dayInWords, listed, midSentence, number, withArticle } from "~/domain/matching/score/words";
import { firstNameOf } from "~/platform/first-name";

/** What a resident may agree to share, in the order in which it is shown. Nothing else ever reaches an employer. */
export const sharedFields = [
  "firstName",
  "phone",
  "email",
  "occupations",
  "skills",
  "qualifications",
  "hours",
  "availability",
] as const;
export type SharedField = (typeof sharedFields)[number];

/** What is shared, as it stood when the resident said yes; words, so that it reads the same in a year. */
export const Shared = z.object({
  firstName: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  occupations: z.array(z.string()).optional(),
  skills: z.array(z.string()).optional(),
  qualifications: z.array(z.string()).optional(),
  hours: z.string().optional(),
  availability: z.string().optional(),
});
export type Shared = z.infer<typeof Shared>;

/** What a broker's tick box and an employer's page call each. */
export const fieldNames = {
  firstName: "First name",
  phone: "Phone number",
  email: "Email address",
  occupations: "Work they have done",
  skills: "Skills",
  qualifications: "Qualifications and licences",
  hours: "Hours they can work",
  availability: "When they can start",
} as const satisfies Record<SharedField, string>;

/** The same to the person themselves. */
export const yourFieldNames = {
  ...fieldNames,
  firstName: "Your first name",
  phone: "Your phone number",
  email: "Your email address",
  occupations: "Work you have done",
  skills: "What you can do",
  hours: "Hours you can work",
  availability: "When you can start",
} as const satisfies Record<SharedField, string>;

/** The parts of a candidate's record that sharing reads. Lists are taxonomy ids; hours are a week; dates ISO days. */
export type Shareable = {
  name: string;
  phone: string | null;
  email: string | null;
  occupations: readonly string[];
  skills: readonly string[];
  qualifications: readonly string[];
  licences: readonly string[];
  hoursMin: number | null;
  hoursMax: number | null;
  availableFrom: string | null;
};

/**
 * The values of the chosen fields as they stand now. A field with nothing to say is left out.
 * @param label a taxonomy id's name
 */
export function snapshot(
  record: Shareable,
  fields: readonly string[],
  label: (id: string) => string,
  today: string,
): Shared {
  const named = (ids: readonly string[]) => (ids.length ? ids.map(label) : undefined);
  const all: Shared = {
    firstName: firstNameOf(record.name) || undefined,
    phone: record.phone ?? undefined,
    email: record.email ?? undefined,
    occupations: named(record.occupations),
    skills: named(record.skills),
    qualifications: named([...record.qualifications, ...record.licences]),
    hours: hoursInWords(record.hoursMin, record.hoursMax),
    availability: freeInWords(record.availableFrom, today),
  };
  const chosen = sharedFields.filter((field) => fields.includes(field) && all[field] !== undefined);
  return Object.fromEntries(chosen.map((field) => [field, all[field]]));
}

/** The fields that hold something, in their order. */
export const fieldsOf = (shared: Shared) => sharedFields.filter((field) => shared[field] !== undefined);

/** One field's value in words. */
export const valueInWords = (shared: Shared, field: SharedField): string => {
  const value = shared[field] ?? "";
  return Array.isArray(value) ? value.join(", ") : value;
};

const few = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const counted = (count: number, one: string) => `${few[count] ?? count} ${count === 1 ? one : `${one}s`}`;
/** What would be shared, to the person themselves: "your first name and phone number", "the hours you can work". */
export function inYourWords(shared: Shared): string[] {
  const contact = [
    shared.firstName && "first name",
    shared.phone && "phone number",
    shared.email && "email address",
  ].filter((words) => words !== undefined && words !== "");
  const work = shared.occupations?.map((label) => withArticle(midSentence(label)));
  const skills = shared.skills && counted(shared.skills.length, "skill");
  const lines = [
    contact.length > 0 && `your ${listed(contact as string[])}`,
    work && `your work as ${listed(work)}${skills ? `, and ${skills}` : ""}`,
    !work && skills && `${skills} of yours`,
    shared.qualifications && "your qualifications and licences",
    shared.hours && "the hours you can work",
    shared.availability && "when you can start",
  ];
  return lines.filter((line) => typeof line === "string" && line !== "") as string[];
}

function hoursInWords(min: number | null, max: number | null): string | undefined {
  if (min === null && max === null) return undefined;
  if (max === null) return `${number(min ?? 0)} hours a week or more`;
  if (min === null || min === 0) return `Up to ${number(max)} hours a week`;
  return min === max ? `${number(min)} hours a week` : `${number(min)} to ${number(max)} hours a week`;
}

const freeInWords = (from: string | null, today: string) => {
  if (from === null) return undefined;
  return from <= today ? "Now" : `From ${dayInWords(from, today)}`;
};
