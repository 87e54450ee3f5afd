const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "Monday 5 July 2027", of `2027-07-05`. */
export const dayInWords = (of: string) => day.format(new Date(`${of}T00:00:00Z`)).replace(",", "");

/** A span of days for a letter: "Monday 5 July 2027 to Friday 9 July 2027", or the one day. Takes `2027-07-05`. */
export const datesInWords = (from: string, to: string) =>
  from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;

const short = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "5 July 2027", of `2027-07-05`. */
export const shortDay = (of: string) => short.format(new Date(`${of}T00:00:00Z`));
