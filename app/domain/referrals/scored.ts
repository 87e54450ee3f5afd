/** A reference with its score, as letters and pages say it: "NW-2041 (92)". */
export const scored = ({ reference, score }: { reference: string; score: number }) =>
  `${reference} (${score})`;
