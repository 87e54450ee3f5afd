/** How people say an upload: "FDC-018F3C2A". Made of its id, so that it needs no number of its own. */
export const uploadReference = (id: string) => `FDC-${id.replaceAll("-", "").slice(-8).toUpperCase()}`;
