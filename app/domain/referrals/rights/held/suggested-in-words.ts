/** Every id among what a CV suggested, whatever lists it stands in, by its name. */
export function suggestedInWords(suggested: unknown, label: (id: string) => string): string[] {
  if (typeof suggested === "string") return [label(suggested)];
  if (suggested === null || typeof suggested !== "object") return [];
  return Object.values(suggested).flatMap((part) => suggestedInWords(part, label));
}
