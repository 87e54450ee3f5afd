/** Somebody is away from one ISO day to another, both included, and somebody else sees to their queue. */
export type CoverSpan = {
  awayId: string;
  coverId: string;
  fromDay: string;
  untilDay: string;
  ended: boolean;
};

/** Whether it holds on a day. */
export const standsOn = (day: string, { fromDay, untilDay, ended }: CoverSpan) =>
  !ended && fromDay <= day && day <= untilDay;

/** Whether two stretches of days have one in common. */
export const overlap = (
  a: Pick<CoverSpan, "fromDay" | "untilDay">,
  b: Pick<CoverSpan, "fromDay" | "untilDay">,
) => a.fromDay <= b.untilDay && b.fromDay <= a.untilDay;

/**
 * Whom somebody covers on a day, each with the cover by which their queue came: those who named them, and those whom
 * these cover while they are away themselves.
 */
export function coveredBy<C extends CoverSpan>(
  covers: readonly C[],
  personId: string,
  day: string,
): Map<string, C> {
  const standing = covers.filter((cover) => standsOn(day, cover));
  const found = new Map<string, C>();
  const next = [personId];
  for (let coverId = next.shift(); coverId !== undefined; coverId = next.shift())
    for (const cover of standing) {
      if (cover.coverId !== coverId || cover.awayId === personId || found.has(cover.awayId)) continue;
      found.set(cover.awayId, cover);
      next.push(cover.awayId);
    }
  return found;
}
