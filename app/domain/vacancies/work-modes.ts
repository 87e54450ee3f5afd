/** Where the work is done, as a vacancy keeps it, and as people read it. */
export const workModeWords = {
  on_site: "At the workplace",
  hybrid: "Some days at the workplace and some at home",
  remote: "At home, or anywhere",
} as const;

export type WorkMode = keyof typeof workModeWords;
export const workModes = Object.keys(workModeWords) as [WorkMode, ...WorkMode[]];

/** In words; null for one that is not known. */
export const sayWorkMode = (mode: string): string | null => workModeWords[mode as WorkMode] ?? null;
