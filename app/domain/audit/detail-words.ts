/** An entry's detail on one line: `{"from":"offered","to":"started"}` is "from offered, to started". Empty for none. */
export function detailWords(detail: unknown): string {
  if (detail === null || detail === undefined) return "";
  if (typeof detail !== "object") return String(detail);
  if (Array.isArray(detail)) return detail.map(detailWords).filter(Boolean).join(" and ");
  return Object.entries(detail)
    .map(([key, value]) => `${key} ${detailWords(value) || "none"}`)
    .join(", ");
}
