import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const boardRoutes: RouteConfigEntry[] = [
  route("board", "routes/board/boards.tsx"),
  route("board/:slug", "routes/board/demand.tsx"),
  route("board/:slug/figures.csv", "routes/board/figures.ts"),
];
