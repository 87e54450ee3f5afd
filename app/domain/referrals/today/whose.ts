/** Whose items are read: of these brokerages, what these people see to, and what nobody of the team does. */
export type Whose = {
  brokerageIds: string[];
  personIds: string[];
  /** Everybody of the brokerages: whoever is not among them has left. */
  memberIds: string[];
  /** Whether what nobody sees to is read too. */
  nobodys: boolean;
};

/** The broker, if they are still there; whatever is another's is nobody's. */
export const ownerOf = (brokerId: string | null, { memberIds }: Pick<Whose, "memberIds">) =>
  brokerId !== null && memberIds.includes(brokerId) ? brokerId : null;
