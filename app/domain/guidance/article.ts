import { z } from "zod";
import { guidedFields } from "./fields";
import { topicIds } from "./topics";

const plainText = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^{}]*$/, "may not hold a placeholder");

/** The head of an article's file. */
export const FrontMatter = z.strictObject({
  title: plainText.max(80),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  summary: plainText.max(200),
  topics: z.array(z.enum(topicIds)).min(1),
  besides: z.array(z.enum(guidedFields)),
  /** When somebody last checked it against its sources: a calendar day, as YAML reads one. */
  reviewed: z.date().transform((day) => day.toISOString().slice(0, 10)),
  sources: z.array(z.strictObject({ title: plainText, url: z.url({ protocol: /^https$/ }) })).min(1),
});

/** An article as a list shows it; `reviewed` is a calendar day such as "2026-11-02". */
export type ArticleSummary = Omit<z.output<typeof FrontMatter>, "sources">;

/** A whole article. `html` is safe to set as it stands and has its sources as its last section; headings start at h2. */
export type Article = z.output<typeof FrontMatter> & { html: string };
