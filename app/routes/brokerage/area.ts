import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const brokerageRoutes: RouteConfigEntry[] = [
  route("brokerage/vacancies/:vacancyId/candidates/:candidateId", "routes/brokerage/referral-new.tsx"),
  route("brokerage/referrals", "routes/brokerage/referrals.tsx"),
  route("brokerage/referrals/:referralId", "routes/brokerage/referral.tsx"),
  route("brokerage/referrals/:referralId/moves", "routes/brokerage/referral-move.tsx"),
];
