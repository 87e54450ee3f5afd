/** What may stand between a level and its subject: "Level 2 Award in Food Safety". */
const AWARDS = ["award", "certificate", "diploma", "qualification", "course"];

/**
 * Other orders in which people say a name, as folded words: "food safety level 2" for "level 2 food safety", "NVQ 3
 * childcare" for "level 3 childcare", "stacking shelves" for "shelf stacking". None where the name has no other.
 */
export function otherForms(words: readonly string[]): string[][] {
  return [...levelForms(words), ...verbForms(words)];
}

function levelForms(words: readonly string[]): string[][] {
  const at = words.indexOf("level");
  const number = words[at + 1];
  if (at < 0 || number === undefined || !/^\d$/.test(number)) return [];
  const subject = [...words.slice(0, at), ...words.slice(at + 2)].filter(
    (word) => word !== "nvq" && !AWARDS.includes(word),
  );
  const rest = /^(?:in|for|of)$/.test(subject[0] ?? "") ? subject.slice(1) : subject;
  if (rest.length === 0) return [];
  const nvq = words.includes("nvq");
  const level = ["level", number];
  const ways = [
    level,
    [...level, "in"],
    ...AWARDS.map((award) => [...level, award, "in"]),
    ["nvq", ...level],
    ["nvq", ...level, "in"],
    ["nvq", number],
    ["nvq", number, "in"],
    [...level, "nvq"],
    [...level, "nvq", "in"],
  ].filter((way) => !nvq || way.includes("nvq") || rest.length > 1);
  return [
    ...ways.map((way) => [...way, ...rest]),
    [...rest, ...level],
    [...rest, "nvq", ...level],
    [...rest, "nvq", number],
  ];
}

/** Not what somebody does to something: "lone working" is no "working lone". */
const NO_DEED = new Set([
  "working",
  "learning",
  "living",
  "being",
  "nursing",
  "engineering",
  "meeting",
  "building",
]);

function verbForms(words: readonly string[]): string[][] {
  const [thing, deed, more] = words;
  if (thing === undefined || deed === undefined || more !== undefined) return [];
  return deed.length > 5 && deed.endsWith("ing") && !thing.endsWith("ing") && !NO_DEED.has(deed)
    ? [[deed, thing]]
    : [];
}
