import type { Role } from "~/platform/actor";

/** The roles of an employer's people, from the most that one may do to the least. */
export const employerRoles = ["administrator", "recruiter", "viewer"] as const;

export type EmployerRole = (typeof employerRoles)[number];

type Words = {
  label: string;
  /** Inside a sentence: "a recruiter". */
  a: string;
  /** What it lets somebody do, as a sentence. */
  means: string;
};

/** Each role in words. */
export const roleWords = {
  administrator: {
    label: "Administrator",
    a: "an administrator",
    means: "Administrators do everything recruiters do. They also invite people and change your details.",
  },
  recruiter: {
    label: "Recruiter",
    a: "a recruiter",
    means: "Recruiters post vacancies, offer work experience, answer referrals and look after sites.",
  },
  viewer: {
    label: "Viewer",
    a: "a viewer",
    means: "Viewers see vacancies, referrals, placements and people, and change nothing.",
  },
  member: { label: "Member", a: "a member", means: "Members do the work of their organisation." },
} as const satisfies Record<Role, Words>;

/** The choices of a form, each with what it means. */
export const roleOptions = employerRoles.map((value) => ({
  value,
  label: roleWords[value].label,
  hint: roleWords[value].means,
}));
