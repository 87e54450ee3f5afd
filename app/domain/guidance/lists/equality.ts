/** A rule of retext-equality that makes sense in a British job advert, and what to write. */
export type EqualityRule = {
  about: "gender" | "disability" | "respect";
  instead: string;
  /** Only these of the rule's words; the others are ordinary British English, such as "steward" or "host". */
  only?: RegExp;
  /** Only in a sentence that says this, so that a named colleague keeps their pronoun. */
  where?: RegExp;
};

/** A sentence about whoever gets the job, and not about a colleague to write to. */
const applicant =
  /^(?!.*(?:email|e-mail|contact)).*(?:applicant|candidate|post[- ]?holder|job[- ]?holder|appointee|employee|successful|right person)/i;

/**
 * The rules kept, by their id in retext-equality. The rest are left out on purpose: they flag clinical terms
 * ("bipolar", "rehab"), names of places ("King's", "Princess"), lawful job titles ("midwife", "sister"),
 * plain words ("easy", "just", "special") or American usage.
 */
export const equalityRules: Readonly<Record<string, EqualityRule>> = {
  "cameraman-camerawoman": { about: "gender", instead: "camera operator" },
  "chairman-chairwoman": { about: "gender", instead: "chair" },
  "chick-cop-policeman": { about: "gender", instead: "police officer" },
  "delivery-boy-delivery-girl": { about: "gender", instead: "courier" },
  "doorman-doorwoman": { about: "gender", instead: "door supervisor" },
  "fireman-firewoman": { about: "gender", instead: "firefighter" },
  "firemen-firewomen": { about: "gender", instead: "firefighters" },
  "foreman-forewoman": { about: "gender", instead: "supervisor" },
  "foremen-forewomen": { about: "gender", instead: "supervisors" },
  "handyman-handywoman": { about: "gender", instead: "maintenance worker" },
  "handymen-handywomen": { about: "gender", instead: "maintenance workers" },
  "her-him": { about: "gender", instead: "you or your", where: applicant },
  "he-she": { about: "gender", instead: "you", where: applicant },
  "herself-himself": { about: "gender", instead: "yourself", where: applicant },
  "host-hostess": { about: "gender", instead: "host", only: /hostess/i },
  "hostesses-hosts": { about: "gender", instead: "hosts", only: /hostess/i },
  housemaid: { about: "gender", instead: "housekeeper" },
  "janitor-janitress": { about: "gender", instead: "cleaner", only: /clean/i },
  "janitors-janitresses": { about: "gender", instead: "cleaners", only: /clean/i },
  "man-the-phones": { about: "gender", instead: "answer the phones" },
  manhour: { about: "gender", instead: "hour of work" },
  manhours: { about: "gender", instead: "hours of work" },
  manned: { about: "gender", instead: "staffed" },
  manpower: { about: "gender", instead: "staff" },
  "office-girls": { about: "gender", instead: "office staff" },
  "policemen-policewomen": { about: "gender", instead: "police officers" },
  "postman-postwoman": { about: "gender", instead: "postal worker" },
  "postmen-postwomen": { about: "gender", instead: "postal workers" },
  railwayman: { about: "gender", instead: "railway worker" },
  "repairman-repairwoman": { about: "gender", instead: "repairer" },
  "repairmen-repairwomen": { about: "gender", instead: "repairers" },
  "salaryman-salarywoman": { about: "gender", instead: "business person" },
  "saleslady-salesman": { about: "gender", instead: "sales assistant" },
  "salesmen-saleswomen": { about: "gender", instead: "sales assistants" },
  "spokesman-spokeswoman": { about: "gender", instead: "spokesperson" },
  "steward-stewardess": { about: "gender", instead: "steward", only: /ess$/i },
  "stewardesses-stewards": { about: "gender", instead: "stewards", only: /esses$/i },
  "waiter-waitress": { about: "gender", instead: "waiting staff" },
  "waiters-waitresses": { about: "gender", instead: "waiting staff" },
  "watchman-watchwoman": { about: "gender", instead: "security guard" },
  "workman-workwoman": { about: "gender", instead: "worker" },
  "workmen-workwomen": { about: "gender", instead: "workers" },
  "deaf-to": { about: "disability", instead: "ignoring", only: /eye|ear/i },
  deafmute: { about: "disability", instead: "deaf" },
  gimp: { about: "disability", instead: "disabled" },
  handicapped: { about: "disability", instead: "disabled" },
  "hearing-impaired": { about: "disability", instead: "deaf or hard of hearing", only: /impaired/i },
  idiot: { about: "disability", instead: "leave it out" },
  madman: { about: "disability", instead: "leave it out" },
  maniac: { about: "disability", instead: "leave it out" },
  "multiple-sclerosis-victim": { about: "disability", instead: "has multiple sclerosis" },
  retard: { about: "disability", instead: "leave it out", only: /retard/i },
  spastic: { about: "disability", instead: "leave it out" },
  special: {
    about: "disability",
    instead: "disabled",
    only: /special needs|[Dd]ifferently|[Hh]andi|[Dd]iff/,
  },
  "stroke-victim": { about: "disability", instead: "has had a stroke" },
  "suffers-from-disabilities": { about: "disability", instead: "disabled" },
  "wheelchair-bound": { about: "disability", instead: "uses a wheelchair" },
  eskimo: { about: "respect", instead: "Inuit" },
  nonwhite: { about: "respect", instead: "name the group you mean" },
  "on-the-warpath": { about: "respect", instead: "angry" },
  oriental: { about: "respect", instead: "name the country or region" },
  orientals: { about: "respect", instead: "name the country or region" },
  powwow: { about: "respect", instead: "meeting" },
  savage: { about: "respect", instead: "severe", only: /savage/i },
  "sexual-preference": { about: "respect", instead: "sexual orientation" },
  slave: { about: "respect", instead: "leave it out" },
  slaves: { about: "respect", instead: "leave it out" },
  "too-many-chiefs": { about: "respect", instead: "too many managers" },
  totem: { about: "respect", instead: "favourite", only: /spirit/i },
  tranny: { about: "respect", instead: "trans" },
};
