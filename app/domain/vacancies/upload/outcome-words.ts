import type { UploadOutcome } from "./outcome";
import { tally } from "./outcome";

const vacancies = (count: number) => (count === 1 ? "1 vacancy" : `${count} vacancies`);
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

const stagesSaid: [string, (count: number) => string][] = [
  ["live", (count) => `${vacancies(count)} ${verb(count, "is", "are")} live`],
  ["in_review", (count) => `${vacancies(count)} ${verb(count, "waits", "wait")} to be checked`],
  ["scheduled", (count) => `${vacancies(count)} ${verb(count, "goes", "go")} live on the chosen day`],
  ["draft", (count) => `${vacancies(count)} ${verb(count, "is", "are")} kept as a draft`],
];

/** What became of a file's rows, a line each, without those that came to nothing. */
export function outcomeLines(outcome: UploadOutcome): string[] {
  const made = outcome.rows.filter(({ what }) => what === "made");
  const { changed, same, refused } = tally(outcome);
  return [
    ...stagesSaid.flatMap(([stage, say]) => {
      const count = made.filter((row) => row.stage === stage).length;
      return count > 0 ? [say(count)] : [];
    }),
    ...(changed > 0 ? [`${vacancies(changed)} ${verb(changed, "was", "were")} changed`] : []),
    ...(same > 0
      ? [`${vacancies(same)} ${verb(same, "was", "were")} here already, and left as they are`]
      : []),
    ...(refused > 0 ? [`${vacancies(refused)} could not be posted`] : []),
  ].map((line) =>
    line.replace(
      "1 vacancy was here already, and left as they are",
      "1 vacancy was here already, and left as it is",
    ),
  );
}

/** What happens next, and by when, in a sentence. */
export function whatNext({ rows }: UploadOutcome): string {
  const stands = (stage: string) => rows.some((row) => row.stage === stage && row.what !== "refused");
  if (stands("in_review"))
    return "Someone at Front Door reads what waits within two working days. We write to you then.";
  if (stands("live"))
    return "The boroughs’ teams can now look for residents who suit them. We write to you when someone is put forward.";
  if (stands("scheduled")) return "We write to you on the day that they go live.";
  if (stands("draft")) return "Nobody sees the drafts until you submit them from your home page.";
  return "Nothing else happens until you upload a file again.";
}
