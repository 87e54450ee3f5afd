/** How people say an upload: "FDU-018F3C2A". Made of its id, so that it needs no number of its own. */
export const uploadReference = (id: string) => `FDU-${id.replaceAll("-", "").slice(-8).toUpperCase()}`;
