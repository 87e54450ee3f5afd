import { z } from "zod";
import { howFilledWords, whyNotFilledWords } from "../endings/endings";
import { stages } from "../stages";
import { VacancyBody } from "./vacancy-body";

const moment = z.iso.datetime().nullable();

/** A vacancy as it is answered. */
export const VacancyResource = z
  .strictObject({
    id: z.string().meta({ description: "Ours, for addresses. Your reference serves as well." }),
    number: z.string().meta({ description: "What people say: FD-1042." }),
    reference: z.string().nullable().meta({ description: "Yours." }),
    stage: z.enum(stages as [string, ...string[]]),
    stageReason: z.string().nullable().meta({ description: "Why it was sent back, or how it ended." }),
    next: z.string().meta({ description: "What happens next, in a sentence." }),
    version: z.int().meta({
      description: "Counts changes. Send it as If-Match so that nobody else’s change is overwritten.",
    }),
    borough: z.string().nullable(),
    submittedAt: moment,
    liveAt: moment,
    endedAt: moment,
    updatedAt: z.iso.datetime(),
    links: z.strictObject({ self: z.string(), page: z.string(), public: z.string().nullable() }),
    vacancy: z.record(z.string(), z.unknown()).meta({
      description: `What it says: the fields of ${VacancyBody.meta()?.title ?? "a vacancy"}, all of them.`,
    }),
  })
  .meta({ title: "A vacancy and where it stands" });
export type VacancyResource = z.output<typeof VacancyResource>;

export const VacancyList = z
  .strictObject({
    vacancies: z.array(VacancyResource),
    page: z.int(),
    pages: z.int(),
    total: z.int(),
    next: z.string().nullable().meta({ description: "The address of the next page." }),
  })
  .meta({ title: "A page of vacancies" });
export type VacancyList = z.output<typeof VacancyList>;

const keysOf = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]];
const count = z.int({ error: "Send a whole number" });

/** How a vacancy ended. What the numbers make needless may be left out. */
export const EndingBody = z
  .strictObject({
    throughUs: count
      .nullish()
      .meta({ description: "Places filled by people put forward here. Needed of one that went live." }),
    otherwise: count
      .nullish()
      .meta({ description: "Places filled another way. Needed of one that went live." }),
    how: z.enum(keysOf(howFilledWords)).nullish().meta({ description: "How those were filled." }),
    why: z
      .enum(keysOf(whyNotFilledWords))
      .nullish()
      .meta({ description: "Why places are left, where some are." }),
    words: z
      .string()
      .max(500, "What you add must be 500 characters or fewer")
      .nullish()
      .meta({ description: "Anything to add." }),
  })
  .meta({
    title: "How it ended",
    description: "Of a vacancy that never went live only the words are read: it is withdrawn.",
  });

export const ProblemBody = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({
    title: "What is wrong",
    description: "Problem details (RFC 9457), with each field that can’t be used.",
  });
