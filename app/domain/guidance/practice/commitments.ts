import type { Source } from "../advice";
import type { QuestionKey } from "./questions";

/** Something that an employer may undertake: a public scheme, or a practice of its own. */
export type Undertaking = {
  name: string;
  /** What it asks, in a sentence or two; where it is a scheme, as its source said in November 2026. */
  says: string;
  /** What would show that it is done. */
  evidence: string;
  source: Source;
  /** Slug of the article that says more. */
  article: string;
  /** The scheme's own levels, from the first. */
  levels?: readonly string[];
  /** Questions of the self-review that it answers with a yes. */
  serves: readonly QuestionKey[];
};

/** Every commitment an employer can keep track of here. The keys are kept, so they never change. */
export const undertakings = {
  "disability-confident": {
    name: "Disability Confident",
    says: "A free government scheme in three levels, climbed in order. Membership at levels 1 and 2 lasts three years, so note when yours ends.",
    evidence: "The certificate, with its number and the day on which it ends.",
    source: {
      title: "GOV.UK: Disability Confident, guidance for levels 1, 2 and 3",
      url: "https://www.gov.uk/government/publications/disability-confident-guidance-for-levels-1-2-and-3",
    },
    article: "disability-confident-levels",
    levels: ["Level 1, Committed", "Level 2, Employer", "Level 3, Leader"],
    serves: ["guaranteed-interview", "asks-adjustments", "access-to-work"],
  },
  "london-living-wage": {
    name: "London Living Wage",
    says: "The Living Wage Foundation accredits employers who pay it to everyone they employ in London, and who have a plan for those who regularly work for them through a contractor.",
    evidence: "The licence, or the payroll check that shows nobody is below the rate.",
    source: {
      title: "Living Wage Foundation: phased implementation",
      url: "https://www.livingwage.org.uk/phased-implementation",
    },
    article: "pay-and-the-london-living-wage",
    serves: ["living-wage"],
  },
  "good-work-standard": {
    name: "The Mayor’s Good Work Standard",
    says: "A free accreditation for London employers of every size, on pay, wellbeing, skills and inclusive recruitment. You have to be accredited by the Living Wage Foundation first.",
    evidence: "The letter of accreditation, or the self-assessment so far.",
    source: {
      title: "London.gov.uk: become accredited as a Good Work Standard employer",
      url: "https://www.london.gov.uk/programmes-strategies/business-and-economy/support-your-business/good-work-standard-gws/become-accredited-good-work-standard-employer",
    },
    article: "pay-and-the-london-living-wage",
    serves: ["living-wage", "health-talks"],
  },
  "guaranteed-interview": {
    name: "A guaranteed interview",
    says: "You meet everyone of a group you name, such as disabled people or care leavers, who has the essentials of the job.",
    evidence: "The sentence as it stands in your adverts, and how many were seen because of it.",
    source: {
      title: "GOV.UK: positive action in the workplace",
      url: "https://www.gov.uk/government/publications/positive-action-in-the-workplace-guidance-for-employers",
    },
    article: "guaranteed-interviews",
    serves: ["guaranteed-interview"],
  },
  adjustments: {
    name: "Adjustments, asked about and made",
    says: "Everyone you invite is asked what would help, one named person sees to it, and managers know of Access to Work.",
    evidence: "The words of the invitation, and who sees to it.",
    source: {
      title: "Acas: reasonable adjustments at work",
      url: "https://www.acas.org.uk/reasonable-adjustments",
    },
    article: "access-to-work-and-adjustments",
    serves: ["asks-adjustments", "access-contact", "access-to-work"],
  },
  "flexible-hours": {
    name: "Flexible hours in every advert",
    says: "Each advert says how its hours can bend, and rotas come two weeks ahead. Anyone you employ may ask for flexible work from the first day.",
    evidence: "Two adverts that say so, and how far ahead the last rota came.",
    source: { title: "GOV.UK: flexible working", url: "https://www.gov.uk/flexible-working" },
    article: "flexible-hours",
    serves: ["flexible-hours", "known-rota"],
  },
  "care-leaver-covenant": {
    name: "The Care Leaver Covenant",
    says: "A free promise to people aged 16 to 25 who were in care. Its charter for employers asks for a person to contact, and an interview for those who meet the essentials.",
    evidence: "The signed charter, and the person whom care leavers can contact.",
    source: {
      title: "Care Leaver Covenant: care leaver friendly employer charter",
      url: "https://mycovenant.org.uk/support-the-covenant/care-leaver-friendly-employer-charter/",
    },
    article: "care-leavers",
    serves: ["any-experience", "guaranteed-interview"],
  },
  "ban-the-box": {
    name: "Ban the box",
    says: "You take the question about criminal records off the form, and ask only after an offer, where the law allows it.",
    evidence: "The form without the question.",
    source: {
      title: "Business in the Community: ban the box, a guide for employers",
      url: "https://www.bitc.org.uk/toolkit/ban-the-box-employer-guide/",
    },
    article: "criminal-records",
    serves: ["convictions-later"],
  },
} as const satisfies Record<string, Undertaking>;

export type CommitmentKind = keyof typeof undertakings;

export const commitmentKinds = Object.keys(undertakings) as [CommitmentKind, ...CommitmentKind[]];

/** The undertaking of a kept key; nothing for one that is not offered any more. */
export const undertakingOf = (kind: string): Undertaking | undefined =>
  Object.hasOwn(undertakings, kind) ? undertakings[kind as CommitmentKind] : undefined;
