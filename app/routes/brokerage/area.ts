import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const brokerageRoutes: RouteConfigEntry[] = [
  route("brokerage", "routes/brokerage/today.tsx"),
  route("brokerage/vacancies/:vacancyId", "routes/brokerage/queue-vacancy.tsx"),
  route("brokerage/vacancies/:vacancyId/candidates/:candidateId", "routes/brokerage/referral-new.tsx"),
  route("brokerage/vacancies/:vacancyId/candidates/:candidateId/dismissal", "routes/brokerage/dismissal.tsx"),
  route("brokerage/vacancies/:vacancyId/candidates/:candidateId/return", "routes/brokerage/return.tsx"),
  route("brokerage/vacancies/:vacancyId/comparison", "routes/brokerage/comparison.tsx"),
  route("brokerage/candidates", "routes/brokerage/candidates.tsx"),
  route("brokerage/candidates/new", "routes/brokerage/candidate-new.tsx"),
  route("brokerage/candidates/:candidateId", "routes/brokerage/candidate.tsx"),
  route("brokerage/candidates/:candidateId/edit", "routes/brokerage/candidate-edit.tsx"),
  route("brokerage/candidates/:candidateId/broker", "routes/brokerage/caseload-taking.tsx"),
  route("brokerage/candidates/:candidateId/handing-back", "routes/brokerage/caseload-handing-back.tsx"),
  route("brokerage/candidates/:candidateId/saved/:vacancyId", "routes/brokerage/vacancy-saving.tsx"),
  route(
    "brokerage/candidates/:candidateId/saved/:vacancyId/removal",
    "routes/brokerage/vacancy-unsaving.tsx",
  ),
  route("brokerage/alerts", "routes/brokerage/alerts.tsx"),
  route("brokerage/candidates/:candidateId/equality", "routes/brokerage/candidate-equality.tsx"),
  route("brokerage/candidates/:candidateId/equality/removal", "routes/brokerage/equality-removal.tsx"),
  route("brokerage/employers/:employerId/practice", "routes/brokerage/employer-practice.tsx"),
  route("brokerage/referrals", "routes/brokerage/referrals.tsx"),
  route("brokerage/referrals/:referralId", "routes/brokerage/referral.tsx"),
  route("brokerage/referrals/:referralId/moves", "routes/brokerage/referral-move.tsx"),
];
