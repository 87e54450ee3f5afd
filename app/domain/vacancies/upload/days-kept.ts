/** How long a file is kept that nobody posts, or whose problem rows nobody mends: 7 days. */
export const DAYS_KEPT = 7;
