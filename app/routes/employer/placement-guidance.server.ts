import { linksBeside } from "~/domain/guidance/articles.server";

/** The guides that the form of a work-experience offer shows beside its questions. */
export const placementGuidance = () => linksBeside(["placement", "placement-access"]);

export type PlacementGuidance = Awaited<ReturnType<typeof placementGuidance>>;
