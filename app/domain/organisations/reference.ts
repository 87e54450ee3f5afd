/** What a record without a number of its own is called aloud: some letters for what it is, and the end of its id. */
const referenceWith = (letters: string) => (id: string) =>
  `${letters}-${id.replace(/-/g, "").slice(-6).toUpperCase()}`;

/** "EM-3F9A2C" */
export const employerReference = referenceWith("EM");
/** "IN-3F9A2C" */
export const invitationReference = referenceWith("IN");
/** "JR-3F9A2C" */
export const joinRequestReference = referenceWith("JR");
