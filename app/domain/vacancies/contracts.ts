/** What an employer offers by way of a contract, as a vacancy keeps it, and as people read it. */
export const contractWords = {
  permanent: "Permanent",
  fixed_term: "Fixed term",
  temporary: "Temporary or seasonal",
  zero_hours: "Zero hours",
} as const;

export type Contract = keyof typeof contractWords;
export const contracts = Object.keys(contractWords) as [Contract, ...Contract[]];

/** In words; null for none, or one that is not known. */
export const sayContract = (contract: string | null): string | null =>
  contract === null ? null : (contractWords[contract as Contract] ?? null);
