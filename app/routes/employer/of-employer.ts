/** A page's address about one employer, for whoever works for several. */
export const ofEmployer = (path: string, employerId: string, more: Record<string, string> = {}) =>
  `${path}?${new URLSearchParams({ of: employerId, ...more })}`;
