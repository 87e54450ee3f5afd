import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const candidateRoutes: RouteConfigEntry[] = [
  route("consent/:token", "routes/candidate/consent.tsx"),
  route("consent/:token/withdrawal", "routes/candidate/consent-withdrawal.tsx"),
];
