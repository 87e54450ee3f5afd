type Hours = { hoursMin: number | null; hoursMax: number | null };

/** Hours somebody wants, in words: "16 to 30 hours a week", "Any hours". */
export function wantedHours({ hoursMin, hoursMax }: Hours): string {
  if (hoursMin === null && hoursMax === null) return "Any hours";
  if (hoursMax === null) return `${hoursMin} hours a week or more`;
  if (hoursMin === null) return `Up to ${hoursMax} hours a week`;
  return hoursMin === hoursMax ? `${hoursMin} hours a week` : `${hoursMin} to ${hoursMax} hours a week`;
}
