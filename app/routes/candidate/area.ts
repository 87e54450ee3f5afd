import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const candidateRoutes: RouteConfigEntry[] = [
  route("consent/:token", "routes/candidate/consent.tsx"),
  route("consent/code", "routes/candidate/code.tsx"),
  route("consent/:token/shares", "routes/candidate/shares.tsx"),
  route("consent/:token/shares/:referralId", "routes/candidate/taking-back.tsx"),
  route("consent/:token/rights", "routes/candidate/rights.tsx"),
  route("consent/:token/rights/:kind", "routes/candidate/rights-ask.tsx"),
  route("consent/:token/rights/documents/:requestId", "routes/candidate/rights-document.tsx"),
  route("consent/:token/rights/documents/:requestId/copy.json", "routes/candidate/rights-file.ts"),
];
