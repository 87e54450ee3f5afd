/** The largest file of candidates: 10 MB, as people and disks count, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The most rows of one file. */
export const MOST_ROWS = 20_000;

/** The most columns: ours, and as many more as a case system may add. */
export const MOST_COLUMNS = 200;

/** How long a file is kept that nobody adds, or whose bad rows nobody mends: 7 days. */
export const DAYS_KEPT = 7;

/** Bad rows, or likely doubles, on a page. */
export const ON_PAGE = 25;
