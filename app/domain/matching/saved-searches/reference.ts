/** A saved search as people say it: "S-4F09A1", the last letters of its id. */
export const savedSearchReference = (id: string) => `S-${id.slice(-6).toUpperCase()}`;
