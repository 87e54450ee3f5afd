/** The rooms and the only edges between them: `docs/decisions/0002-rooms.md` says why. */
const room = (...names) => `^app/domain/(${names.join("|")})/`;

/** The files that `area.ts` names as routes; what stands beside them are parts of their pages. */
const { globSync, readFileSync } = require("node:fs");
const routeModules = globSync("app/routes/*/area.ts")
  .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/"(routes\/[^"]+)"/g)].map(([, path]) => path))
  .map((path) => path.replace(/\./g, "\\."));

/** What each room may import besides itself, audit, mail and the platform. A room that is not named here may import none. */
const rooms = {
  permissions: [],
  audit: [],
  mail: [],
  places: [],
  taxonomy: [],
  auth: ["permissions"],
  organisations: ["permissions", "auth", "places", "taxonomy"],
  guidance: ["permissions", "taxonomy", "places"],
  vacancies: ["permissions", "organisations", "taxonomy", "places", "guidance"],
  candidates: ["permissions", "organisations", "taxonomy", "places"],
  matching: ["permissions", "vacancies", "candidates", "taxonomy", "places"],
  referrals: [
    "permissions",
    "matching",
    "vacancies",
    "candidates",
    "taxonomy",
    "places",
    "organisations",
    "engagement",
  ],
  placements: ["permissions", "organisations", "places", "auth"],
  asks: ["permissions", "organisations", "vacancies", "placements", "places"],
  engagement: ["permissions", "organisations", "places", "auth"],
  imports: ["permissions", "organisations", "vacancies", "candidates", "taxonomy", "places"],
  demand: [
    "permissions",
    "referrals",
    "vacancies",
    "candidates",
    "taxonomy",
    "places",
    "organisations",
    "engagement",
    "placements",
  ],
  reports: ["permissions", "demand", "fairness", "referrals", "taxonomy"],
  fairness: ["permissions", "demand", "referrals", "matching", "candidates", "places"],
};

const everywhere = ["audit", "mail"];

const roomRules = Object.entries(rooms).map(([name, below]) => ({
  name: `${name}-imports-downwards`,
  severity: "error",
  from: { path: room(name), pathNot: "\\.test\\.tsx?$" },
  to: {
    path: "^app/domain/",
    pathNot: room(name, ...below, ...(name === "audit" || name === "mail" ? ["audit", "mail"] : everywhere)),
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-knows-no-http",
      severity: "error",
      from: { path: "^app/domain/" },
      to: { path: "^app/(routes|http|ui|commands|server|worker|start|entry|root)" },
    },
    {
      name: "platform-is-the-floor",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^(app/(domain|routes|http|ui|commands)|emails)/" },
    },
    {
      name: "ui-knows-html-alone",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^(app|emails|prisma)/", pathNot: "^app/ui/" },
    },
    {
      name: "a-route-imports-no-route",
      severity: "error",
      from: { path: "^app/routes/", pathNot: ".test.tsx?$" },
      to: { path: `^app/(${routeModules.join("|")})$` },
    },
    {
      name: "an-area-keeps-to-itself",
      severity: "error",
      from: { path: "^app/routes/([^/]+)/" },
      to: { path: "^app/routes/[^/]+/", pathNot: "^app/routes/$1/" },
    },
    {
      name: "routes-reach-no-database",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^(app/platform/database|prisma/)" },
    },
    {
      name: "front-doors-stand-apart",
      severity: "error",
      from: { path: "^app/worker" },
      to: { path: "^app/(routes|server|start)" },
    },
    {
      name: "routes-run-no-jobs",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/(worker|server|start)" },
    },
    {
      name: "letters-know-no-room",
      severity: "error",
      from: { path: "^emails/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app|prisma)/" },
    },
    {
      name: "what-serves-tests-nothing",
      severity: "error",
      from: { pathNot: "(\\.test\\.tsx?$|/test/|^prisma/(factories|demo)/|/example-|^e2e/)" },
      to: { path: "(/test/|^prisma/factories/)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(prisma/generated|build)" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
