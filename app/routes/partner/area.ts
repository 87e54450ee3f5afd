import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const partnerRoutes: RouteConfigEntry[] = [
  route("partner", "routes/partner/employers.tsx"),
  route("partner/employers/:employerId/approach", "routes/partner/approach-new.tsx"),
  route("partner/approaches/:approachId", "routes/partner/approach.tsx"),
];
