import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium as bundled } from "@playwright/test";

// The shell does all that a test asks, and leaves out the browser around the page.
const usual = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const found = () => [...usual, bundled.executablePath()].find((path) => path && existsSync(path));

function install() {
  const tries: [string, string[]][] = [
    ["sh", ["-c", "command -v apt-get && apt-get update -qq"]],
    ["apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]],
    ["apt-get", ["install", "-y", "-qq", "chromium"]],
    ["playwright", ["install", "chromium"]],
  ];
  for (const [command, args] of tries) {
    try {
      execFileSync(command, args, { stdio: "inherit" });
      if (found()) return;
    } catch {
      // The next way may work; if none does, the error below says what to do.
    }
  }
}

/** The browser that the journeys use: one on this machine, else Debian's package, else Playwright's own. */
export function chromium(): string {
  if (!found()) install();
  const path = found();
  if (!path)
    throw new Error(
      "The journeys need Chromium, and none could be installed. Install it (on Debian: apt-get install chromium) and run them again.",
    );
  return path;
}
