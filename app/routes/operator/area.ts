import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const operatorRoutes: RouteConfigEntry[] = [
  route("operator", "routes/operator/home.tsx"),
  route("operator/vacancies/:vacancyId", "routes/operator/vacancy.tsx"),
  route("operator/vacancies/:vacancyId/approval", "routes/operator/vacancy-approval.tsx"),
  route("operator/vacancies/:vacancyId/return", "routes/operator/vacancy-return.tsx"),
  route("operator/letters", "routes/operator/letters.tsx"),
  route("operator/audit", "routes/operator/audit.tsx"),
  route("operator/guidance", "routes/operator/guidance.tsx"),
  route("operator/fairness", "routes/operator/fairness.tsx"),
  route("operator/fairness.csv", "routes/operator/fairness-figures.ts"),
];
