import type { z } from "zod";

/**
 * What was answered of some questions. One that is left for later, or not asked here, is not there: then its column is
 * emptied, save the title, the kind and the closing date, which stay.
 */
export type Given<S extends z.ZodRawShape> = {
  [Name in keyof S]?: z.output<S[Name]> | null | undefined;
};
