/** A name folded so that an importer finds it again: lower case, no accents, punctuation or company endings. */
export const nameKey = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(ltd|limited|plc|llp)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
