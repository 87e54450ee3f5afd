import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    include: ["{app,prisma,emails,e2e}/**/*.test.{ts,tsx}"],
    globalSetup: ["app/platform/test/template-database.ts"],
    env: { LOG_LEVEL: "silent", NODE_ENV: "test" },
    // A core each. Unless told, one is left for whoever sits at the machine, and the tests take half as long again.
    maxWorkers: 2,
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
