import { z } from "zod";

/** The most that a file of sites may hold: room for 500 rows. */
export const LARGEST_FILE = 100_000;

/** A file of sites, or its text typed or pasted; one of the two. */
export const UploadSites = z
  .object({
    organisationId: z.string().max(100),
    file: z
      .instanceof(File, { error: "Choose a CSV file" })
      .refine(({ size }) => size <= LARGEST_FILE, "Choose a file of 100 KB or less: 500 sites fit into that")
      .optional(),
    text: z.string().max(LARGEST_FILE, "Paste 100,000 characters or fewer").optional(),
  })
  .refine(({ file, text }) => file?.size || text?.trim(), {
    path: ["file"],
    error: "Choose a CSV file, or paste the rows below",
  });
