import { defineConfig } from "@playwright/test";
import { chromium } from "./browser";

const port = Number(process.env.E2E_PORT ?? 4310);

export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/**/*.spec.ts", "faults/**/*.spec.ts"],
  outputDir: "../test-results/journeys",
  fullyParallel: false,
  // Journeys wait for jobs and letters more than they work: a third one fills the waiting of two.
  workers: 3,
  // What passes only the second time is listed as flaky, with what its page showed the first time.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace is a picture and a copy of the page for each step: a third of the time. TRACE=1 keeps those of what failed.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "with JavaScript", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "without JavaScript, on a phone",
      use: { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: "tsx e2e/serve.ts",
    cwd: "..",
    url: `http://localhost:${port}/health/live`,
    timeout: 120_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: { PORT: String(port), DATA_DIR: ".data-e2e", DEMO: "1", NODE_ENV: "production", LOG_LEVEL: "warn" },
  },
});
