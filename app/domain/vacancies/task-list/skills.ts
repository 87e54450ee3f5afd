import { z } from "zod";
import { lines } from "../form-fields";
import { type Offered, offerAnswers } from "../offer-answers";
import { withOffered } from "../offered-skills";
import { recogniseSkills, type SkillKnowledge } from "../recognise-skills";
import type { Given } from "./given";
import type { Rules } from "./judge";

/** The most lines of either list of skills. */
const mostSkills = 20;

/** The questions of "Skills". */
export const skillsShape = {
  essential: lines("essential skills", mostSkills, 200),
  desirable: lines("skills that would help", mostSkills, 200),
  /** What was made of the skills that the description mentions. */
  offered: z.record(z.string().max(100), z.enum(offerAnswers)).default({}),
};

/** Whether a list of skills and what was chosen beside it are no more than one vacancy takes. */
const within = (listed: unknown, offered: unknown, answer: "essential" | "desirable") =>
  !Array.isArray(listed) ||
  listed.length + Object.values((offered ?? {}) as Offered).filter((said) => said === answer).length <=
    mostSkills;

export const skillsRules: Rules = {
  essential: ({ essential, offered }) =>
    within(essential, offered, "essential")
      ? null
      : `List ${mostSkills} essential skills or fewer, with those that you choose from your advert`,
  desirable: ({ desirable, offered }) =>
    within(desirable, offered, "desirable")
      ? null
      : `List ${mostSkills} skills that would help or fewer, with those that you choose from your advert`,
};

export type KnowsSkills = SkillKnowledge & Parameters<typeof withOffered>[2];

export const skillsColumns = (
  { essential, desirable, offered }: Given<typeof skillsShape>,
  knows: KnowsSkills,
) =>
  recogniseSkills(
    withOffered({ essential: essential ?? [], desirable: desirable ?? [] }, offered ?? {}, knows),
    knows,
  );
