/** Proposals that wait for the employer, as a `where`. */
export const unanswered = { answer: null, withdrawnAt: null } as const;

/** Whether a proposal waits for the employer's answer. */
export const waits = ({ answer, withdrawnAt }: { answer: string | null; withdrawnAt: unknown }) =>
  answer === null && withdrawnAt === null;
