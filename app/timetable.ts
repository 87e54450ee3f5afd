/** What the clock starts, and when: the times that people feel are London's, the others UTC. */
import { parseCronItems } from "graphile-worker";
import { MORNING } from "./domain/matching/saved-searches/letter-days";
import { LETTER_TIME } from "./domain/referrals/alert-days";
import { londonTime } from "./platform/queue/london-time";
import type { Topic } from "./platform/queue/topics";

const HOUR = 3_600_000;

type Catching = { hours?: number; attempts?: number };

/** Once a day in London. A service that was down then catches up within so many hours. */
const daily = (
  task: Topic,
  at: string,
  days: "every day" | "working days" = "every day",
  { hours = 12, attempts = 4 }: Catching = {},
) => ({
  task,
  match: londonTime(at, days),
  options: { backfillPeriod: hours * HOUR, maxAttempts: attempts },
});

export const timetable = parseCronItems([
  {
    task: "search.changed",
    match: "* * * * *",
    payload: { byTheClock: true },
    options: { queueName: "search", maxAttempts: 1, jobKey: "search.changed by the clock" },
  },
  { task: "letters.sweep", match: "*/10 * * * *" },
  { task: "vacancies.expire", match: "5 * * * *" },
  { task: "seals.renew", match: "50 1 * * *" },
  { task: "claims.renew", match: "10 2 * * *" },
  { task: "saved-searches.tidy", match: "20 2 * * *" },
  { task: "cv.sweep", match: "35 * * * *" },
  { task: "uploads.sweep", match: "25 2 * * *" },
  { task: "letters.forget", match: "35 2 * * *" },
  daily("placements.by-the-clock", "00:20"),
  daily("candidates.expire", "00:35"),
  daily("consents.lapse", "00:30"),
  daily("search.verify", "03:10"),
  daily("matches.suggest", "04:20"),
  daily("retention.run", "05:10"),
  daily("vacancies.publish", "05:30", "every day", { attempts: 8 }),
  daily("matches.digest", LETTER_TIME, "working days", { hours: 6, attempts: 8 }),
  daily("saved-searches.send", MORNING, "every day", { hours: 6, attempts: 8 }),
  daily("vacancies.remind", "07:40", "every day", { attempts: 8 }),
  daily("commitments.remind", "07:45", "working days"),
  daily("referrals.nudge", "08:10", "working days"),
  daily("outcomes.ask", "07:50", "every day", { attempts: 8 }),
]);
