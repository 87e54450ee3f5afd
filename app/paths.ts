/** Every address of the service, typed, in one place. `routes.ts` maps them to files. */
const id =
  (before: string, after = "") =>
  (value: string) =>
    `${before}/${encodeURIComponent(value)}${after}`;

const pair =
  (before: string, between: string, after = "") =>
  (one: string, other: string) =>
    `${before}/${encodeURIComponent(one)}${between}/${encodeURIComponent(other)}${after}`;

export const paths = {
  home: "/",
  signIn: "/sign-in",
  signInSent: "/sign-in/sent",
  signInLink: id("/sign-in/link"),
  signOut: "/sign-out",
  account: "/account",
  demo: "/demo",
  demoLetters: "/demo/letters",
  demoLetter: id("/demo/letters"),
  vacancies: "/vacancies",
  publicVacancy: id("/vacancies"),
  guidance: "/guidance",
  article: id("/guidance"),
  answerGuide: id("/guidance", "/answers"),
  advertCheck: "/advert-check",
  privacy: "/privacy",
  accessibility: "/accessibility",
  matchingKnows: "/what-matching-knows",
  boroughsAndPartners: "/boroughs-and-partners",

  employer: "/employer",
  register: "/employer/register",
  newSite: "/employer/sites/new",
  newVacancy: "/employer/vacancies/new",
  employerVacancy: id("/employer/vacancies"),
  editVacancy: id("/employer/vacancies", "/edit"),
  previewVacancy: id("/employer/vacancies", "/preview"),
  submitVacancy: id("/employer/vacancies", "/submission"),
  endVacancy: id("/employer/vacancies", "/ending"),
  employerReferral: id("/employer/referrals"),
  moveEmployerReferral: id("/employer/referrals", "/moves"),
  newOffer: "/employer/placements/new",
  employerOffer: id("/employer/placements"),
  editOffer: id("/employer/placements", "/edit"),
  submitOffer: id("/employer/placements", "/submission"),
  withdrawOffer: id("/employer/placements", "/withdrawal"),

  brokerage: "/brokerage",
  queueVacancy: id("/brokerage/vacancies"),
  candidates: "/brokerage/candidates",
  newCandidate: "/brokerage/candidates/new",
  candidate: id("/brokerage/candidates"),
  editCandidate: id("/brokerage/candidates", "/edit"),
  takeOntoCaseload: id("/brokerage/candidates", "/broker"),
  handBack: id("/brokerage/candidates", "/handing-back"),
  saveVacancy: pair("/brokerage/candidates", "/saved"),
  unsaveVacancy: pair("/brokerage/candidates", "/saved", "/removal"),
  candidateEquality: id("/brokerage/candidates", "/equality"),
  eraseEquality: id("/brokerage/candidates", "/equality/removal"),
  referrals: "/brokerage/referrals",
  newReferral: pair("/brokerage/vacancies", "/candidates"),
  compare: id("/brokerage/vacancies", "/comparison"),
  dismiss: pair("/brokerage/vacancies", "/candidates", "/dismissal"),
  restore: pair("/brokerage/vacancies", "/candidates", "/return"),
  referral: id("/brokerage/referrals"),
  moveReferral: id("/brokerage/referrals", "/moves"),

  alerts: "/brokerage/alerts",
  stopAlerts: id("/alerts/stop"),

  consent: id("/consent"),
  withdrawConsent: id("/consent", "/withdrawal"),

  hub: "/hub",
  hubOffer: id("/hub/offers"),
  acceptOffer: id("/hub/offers", "/acceptance"),
  declineOffer: id("/hub/offers", "/refusal"),
  recordPlacement: id("/hub/offers", "/placements"),

  board: "/board",
  boardOf: id("/board"),
  boardFigures: id("/board", "/figures.csv"),

  partner: "/partner",
  newApproach: id("/partner/employers", "/approach"),
  approach: id("/partner/approaches"),

  operator: "/operator",
  reviewVacancy: id("/operator/vacancies"),
  approveVacancy: id("/operator/vacancies", "/approval"),
  returnVacancy: id("/operator/vacancies", "/return"),
  outbox: "/operator/letters",
  auditTrail: "/operator/audit",
  guideAnswers: "/operator/guidance",
  fairness: "/operator/fairness",
  fairnessFigures: "/operator/fairness.csv",
} as const;
