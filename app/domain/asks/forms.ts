import { z } from "zod";
import { needValues } from "./needs";

/** The most jobs, and sites, of one ask: as many as a person can look over on the page that follows. */
const MOST_JOBS = 5;
const MOST_SITES = 20;
const LONGEST = 80;
const MOST_PUPILS = 50;

const jobs = z
  .string()
  .optional()
  .transform((typed = "") => [
    ...new Set(
      typed
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]);

const pupils = z
  .string()
  .optional()
  .transform((typed = "") => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : null));

// Judged even while other answers are wrong, so that everything is said at once.
const always = { when: () => true };
const chose = (chosen: unknown, need: string) => Array.isArray(chosen) && chosen.includes(need);

/** One ask for everything an employer needs, at as many of its sites as it names. */
export const NewAsk = z
  .object({
    /** Drawn with the form, so that a second click makes no second ask. */
    askId: z.uuid(),
    needs: z.array(z.enum(needValues)).min(1, "Choose at least one thing that you need"),
    jobs,
    experience: z
      .string()
      .trim()
      .max(LONGEST, `What pupils could do must be ${LONGEST} characters or fewer`)
      .optional(),
    pupils,
    siteIds: z
      .array(z.string())
      .min(1, "Choose at least one of your sites")
      .max(MOST_SITES, `Choose ${MOST_SITES} sites or fewer, and ask again for the others`),
  })
  .refine(({ needs, jobs }) => !chose(needs, "hire") || !Array.isArray(jobs) || jobs.length > 0, {
    ...always,
    path: ["jobs"],
    error: "Enter the job title, such as Kitchen assistant",
  })
  .refine(({ needs, jobs }) => !chose(needs, "hire") || !Array.isArray(jobs) || jobs.length <= MOST_JOBS, {
    ...always,
    path: ["jobs"],
    error: `Enter ${MOST_JOBS} jobs or fewer. For many more, upload them in a file`,
  })
  .refine(({ jobs }) => !Array.isArray(jobs) || jobs.every((job) => job.length <= LONGEST), {
    ...always,
    path: ["jobs"],
    error: `Each job title must be ${LONGEST} characters or fewer`,
  })
  .refine(({ needs, experience }) => !chose(needs, "experience") || Boolean(experience), {
    ...always,
    path: ["experience"],
    error: "Enter what pupils could do with you, such as A week in our kitchen",
  })
  .refine(
    ({ needs, pupils }) =>
      !chose(needs, "experience") || (pupils !== null && pupils >= 1 && pupils <= MOST_PUPILS),
    {
      ...always,
      path: ["pupils"],
      error: `Enter how many pupils at a time, as a whole number from 1 to ${MOST_PUPILS}`,
    },
  );

export type AskGiven = z.output<typeof NewAsk>;
