/** What people say of one ask: FDA-1042. */
export const askReference = (number: number) => `FDA-${number}`;
