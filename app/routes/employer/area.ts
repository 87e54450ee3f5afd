import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const employerRoutes: RouteConfigEntry[] = [
  route("employer", "routes/employer/home.tsx"),
  route("employer/register", "routes/employer/register.tsx"),
  route("employer/sites/new", "routes/employer/site-new.tsx"),
  route("employer/vacancies/new", "routes/employer/vacancy-new.tsx"),
  route("employer/vacancies/:vacancyId", "routes/employer/vacancy.tsx"),
  route("employer/vacancies/:vacancyId/edit", "routes/employer/vacancy-edit.tsx"),
  route("employer/vacancies/:vacancyId/preview", "routes/employer/vacancy-preview.tsx"),
  route("employer/vacancies/:vacancyId/submission", "routes/employer/vacancy-submission.tsx"),
  route("employer/vacancies/:vacancyId/ending", "routes/employer/vacancy-ending.tsx"),
  route("employer/placements/new", "routes/employer/placement-new.tsx"),
  route("employer/placements/:offerId", "routes/employer/placement.tsx"),
  route("employer/placements/:offerId/edit", "routes/employer/placement-edit.tsx"),
  route("employer/placements/:offerId/submission", "routes/employer/placement-submission.tsx"),
  route("employer/placements/:offerId/withdrawal", "routes/employer/placement-withdrawal.tsx"),
  route("employer/referrals/:referralId", "routes/employer/referral.tsx"),
  route("employer/referrals/:referralId/moves", "routes/employer/referral-move.tsx"),
];
