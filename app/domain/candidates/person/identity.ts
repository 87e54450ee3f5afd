/** A name's words, folded: no capitals, accents or marks. "Zoë O'Brien-Smith" is zoe, obrien and smith. */
export const nameWords = (name: string): string[] => [
  ...new Set(
    name
      .normalize("NFKD")
      .replace(/[\p{M}'’`.]/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
];

/** An address as it is compared. */
export const sameEmail = (email: string) => email.trim().toLowerCase();

/** Whether it is written as a phone number is, with 7 to 15 figures: no number in the world has more (ITU-T E.164). */
export const isPhone = (text: string) =>
  /^\+?[\d\s()-]{7,24}$/.test(text) && /^\d{7,15}$/.test(text.replace(/\D/g, ""));

/** A number as it is compared: its figures, a British country code read as the 0 it stands for. */
export const samePhone = (phone: string) => {
  const figures = phone.replace(/\(0\)/g, "").replace(/\D/g, "");
  return figures.replace(/^(?:00)?44(?=\d{9,10}$)/, "0");
};

/** A name and a date of birth as they are compared, whichever way round the name is given. */
export const sameBirth = (name: string, dateOfBirth: string) =>
  [...nameWords(name).sort(), dateOfBirth].join(" ");
