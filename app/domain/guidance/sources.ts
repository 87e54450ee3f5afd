import type { Source } from "./advice";

/** What the advert checks rest on, each named once. */
export const sources = {
  acasDiscrimination: {
    title: "Acas: following discrimination law when you hire",
    url: "https://www.acas.org.uk/hiring-someone/follow-discrimination-law",
  },
  acasAdjustments: {
    title: "Acas: reasonable adjustments at work",
    url: "https://www.acas.org.uk/reasonable-adjustments",
  },
  acasHiring: { title: "Acas: hiring someone", url: "https://www.acas.org.uk/hiring-someone" },
  adjustmentDuty: {
    title: "GOV.UK: reasonable adjustments for workers with disabilities",
    url: "https://www.gov.uk/reasonable-adjustments-for-disabled-workers",
  },
  automatedReadability: {
    title: "Senter and Smith: Automated Readability Index (1967)",
    url: "https://apps.dtic.mil/sti/pdfs/AD0667273.pdf",
  },
  cipdInclusive: {
    title: "CIPD: inclusive recruitment, a guide for employers",
    url: "https://www.cipd.org/uk/knowledge/guides/inclusive-employers/",
  },
  clearLanguage: {
    title: "GOV.UK: use clear language",
    url: "https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/",
  },
  dbsChecks: {
    title: "GOV.UK: which jobs may ask for a DBS check",
    url: "https://www.gov.uk/government/publications/dbs-check-eligible-positions-guidance",
  },
  disabilityConfident: {
    title: "GOV.UK: Disability Confident, guidance for levels 1, 2 and 3",
    url: "https://www.gov.uk/government/publications/disability-confident-guidance-for-levels-1-2-and-3",
  },
  disabilityWords: {
    title: "GOV.UK: words to use and avoid when writing about disability",
    url: "https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability",
  },
  flexibleAdverts: {
    title: "Behavioural Insights Team: flexible jobs draw more applications (2021)",
    url: "https://www.bi.team/blogs/bits-biggest-trial-so-far-encourages-more-flexible-jobs-and-applications/",
  },
  genderedWording: {
    title: "Gaucher, Friesen and Kay: gendered wording in job advertisements (2011)",
    url: "https://doi.org/10.1037/a0022530",
  },
  healthQuestions: {
    title: "Equality Act 2010, section 60: questions about health",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/60",
  },
  indirectDiscrimination: {
    title: "Equality Act 2010, section 19: indirect discrimination",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/19",
  },
  payInAdverts: {
    title: "Personnel Today: salaries in job adverts (2023)",
    url: "https://www.personneltoday.com/hr/salary-transparency-job-ads-falls/",
  },
  recruitmentLaw: {
    title: "GOV.UK: preventing discrimination when you recruit",
    url: "https://www.gov.uk/employer-preventing-discrimination/recruitment",
  },
  spentConvictions: {
    title: "Rehabilitation of Offenders Act 1974",
    url: "https://www.legislation.gov.uk/ukpga/1974/53",
  },
} as const satisfies Record<string, Source>;
