import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const brokerageRoutes: RouteConfigEntry[] = [
  route("brokerage", "routes/brokerage/today.tsx"),
  route("brokerage/vacancies/:vacancyId", "routes/brokerage/queue-vacancy.tsx"),
  route("brokerage/vacancies/:vacancyId/candidates/:candidateId", "routes/brokerage/referral-new.tsx"),
  route("brokerage/candidates", "routes/brokerage/candidates.tsx"),
  route("brokerage/candidates/new", "routes/brokerage/candidate-new.tsx"),
  route("brokerage/candidates/:candidateId", "routes/brokerage/candidate.tsx"),
  route("brokerage/candidates/:candidateId/edit", "routes/brokerage/candidate-edit.tsx"),
  route("brokerage/referrals", "routes/brokerage/referrals.tsx"),
  route("brokerage/referrals/:referralId", "routes/brokerage/referral.tsx"),
  route("brokerage/referrals/:referralId/moves", "routes/brokerage/referral-move.tsx"),
];
