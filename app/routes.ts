import type { RouteConfig } from "@remix-run/route-config";
import { apiRoutes } from "./routes/api/area";
import { boardRoutes } from "./routes/board/area";
import { brokerageRoutes } from "./routes/brokerage/area";
import { candidateRoutes } from "./routes/candidate/area";
import { employerRoutes } from "./routes/employer/area";
import { hubRoutes } from "./routes/hub/area";
import { operatorRoutes } from "./routes/operator/area";
import { partnerRoutes } from "./routes/partner/area";
import { publicRoutes } from "./routes/public/area";

/** Every route, by who it is for. The addresses themselves are in `paths.ts`. */
export default [
  ...publicRoutes,
  ...employerRoutes,
  ...brokerageRoutes,
  ...candidateRoutes,
  ...hubRoutes,
  ...boardRoutes,
  ...partnerRoutes,
  ...operatorRoutes,
  ...apiRoutes,
] satisfies RouteConfig;
