import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const hubRoutes: RouteConfigEntry[] = [
  route("hub", "routes/hub/offers.tsx"),
  route("hub/offers/:offerId", "routes/hub/offer.tsx"),
  route("hub/offers/:offerId/acceptance", "routes/hub/offer-acceptance.tsx"),
  route("hub/offers/:offerId/refusal", "routes/hub/offer-refusal.tsx"),
  route("hub/offers/:offerId/placements", "routes/hub/offer-placements.tsx"),
  route("hub/offers/:offerId/dates", "routes/hub/offer-dates.tsx"),
  route("hub/offers/:offerId/dates/:proposalId/retraction", "routes/hub/dates-retraction.ts"),
];
