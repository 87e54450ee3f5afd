/** A vacancy's number as people say it: "FD-1042". */
export const vacancyReference = (number: number) => `FD-${number}`;

/** The number of a reference that is typed alone ("FD-1042", "fd 1042"); null for any other words. */
export function referenceNumber(words: string): number | null {
  const digits = /^fd[\s-]?(\d{1,9})$/i.exec(words.trim())?.[1];
  return digits ? Number(digits) : null;
}
