/** The last day on which an offer can take pupils, such as `2027-07-05`; null where the employer named none. */
export const lastDayOffered = ({
  dateMode,
  days,
  toDate,
}: {
  dateMode: string;
  days: readonly string[];
  toDate: string | null;
}) => (dateMode === "days" ? (days.toSorted().at(-1) ?? null) : dateMode === "ask" ? null : toDate);
