/** Adds up what each runner wrote in test-results, and what each check said, into one closing line. */
import { readFileSync } from "node:fs";

/** @param {string} name */
const read = (name) => {
  try {
    return JSON.parse(readFileSync(`test-results/${name}.json`, "utf8"));
  } catch {
    return undefined;
  }
};

const unit = read("unit");
const journeys = read("journeys")?.stats;
const failedBefore = process.argv[2] !== "0";
const passed = (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0) + (journeys?.flaky ?? 0);
let failed = (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (journeys?.skipped ?? 0);
// A check that failed, or a runner that never reported, counts as one failure where no test says so itself.
if (failedBefore && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
