/** How a question is put and answered: by the resident with our letter, or noted by a broker. */
export const channels = ["email", "phone", "paper"] as const;
export type Channel = (typeof channels)[number];

/** The channel a row keeps. */
export const channelOf = (kept: string): Channel => channels.find((channel) => channel === kept) ?? "email";

/** Where nobody noted it: with what it was given. */
const onTheirPage = {
  email: "By themselves, with the link or the code in our letter",
  phone: "On their page, with the code that was made to be read out",
  paper: "On their page, with the code on the sheet",
} as const satisfies Record<Channel, string>;

type Noted = { channel: string; notedByName: string | null; signedOn: string | null };

/**
 * How a yes or no came, for a record: "By phone, noted by Sam Taylor", "On paper signed 22 November, noted by Sam Taylor".
 * @param dayInWords says an ISO day
 */
export function howItCame(
  { channel, notedByName, signedOn }: Noted,
  dayInWords: (day: string) => string,
): string {
  if (!notedByName) return onTheirPage[channelOf(channel)];
  const by = `, noted by ${notedByName}`;
  if (channel === "phone") return `By phone, with the code read out${by}`;
  if (channel === "paper") return `On paper${signedOn ? ` signed ${dayInWords(signedOn)}` : ""}${by}`;
  return onTheirPage.email;
}
