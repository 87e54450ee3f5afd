/** Anything that a text may say in several ways: one preferred name and the other names people use for it. */
export interface Term {
  id: string;
  label: string;
  altLabels: readonly string[];
}

export const SKILL_KINDS = ["skill", "knowledge", "licence", "qualification"] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export interface Skill extends Term {
  altLabels: string[];
  kind: SkillKind;
  escoUri: string | null;
}

export interface Occupation extends Term {
  altLabels: string[];
  /** SOC 2020 unit group, four digits; null where only ISCO is known. */
  soc: string | null;
  /** ISCO-08 code, up to four digits; null where only SOC is known. */
  isco: string | null;
  escoUri: string | null;
  /** Slug of the Sector Talent Board that steers this work; null where no board does. */
  board: string | null;
  /** Slug of a sector in `sectors.ts`. */
  sector: string;
}

export interface OccupationSkill {
  occupationId: string;
  skillId: string;
  /** True when the work cannot be done without it, false when it is an advantage. */
  essential: boolean;
}

export interface Taxonomy {
  occupations: Occupation[];
  skills: Skill[];
  occupationSkills: OccupationSkill[];
}
