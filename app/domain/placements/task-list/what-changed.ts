type Line = { key: string; value: string };

/** Longer than this is for the offer's own page to say. */
const short = 80;

/** What is different between what an offer said before and what it says now, a sentence each, for the hub. */
export function whatChanged(before: readonly Line[], after: readonly Line[]) {
  return after.flatMap(({ key, value }) => {
    const was = before.find((line) => line.key === key)?.value;
    if (was === value) return [];
    if (value.length > short || value.includes("\n")) return [{ key, says: `${key}: new words` }];
    const whole = was !== undefined && was.length <= short && !was.includes("\n");
    return [{ key, says: whole ? `${key}: ${value} (was: ${was})` : `${key}: ${value}` }];
  });
}
