import type { CandidateFacts, VacancyFacts } from "./facts";
import { hoursFinding } from "./hours";
import type { Finding } from "./part";
import { payFinding } from "./pay";
import { startFinding } from "./start";

/** Hours, pay and start together: hours and pay count twice what the start does, and a start only where one is given. */
export function termsFindings(candidate: CandidateFacts, vacancy: VacancyFacts, today: string) {
  const start = startFinding(candidate, vacancy, today);
  const looks = [
    { finding: hoursFinding(candidate, vacancy), counts: 2 },
    { finding: payFinding(candidate, vacancy), counts: 2 },
    { finding: start, counts: start.asked ? 1 : 0 },
  ];
  const all = looks.reduce((sum, { counts }) => sum + counts, 0);
  const whole: Finding = {
    asked: true,
    value: looks.reduce((sum, { finding, counts }) => sum + finding.value * counts, 0) / all,
    sentence: looks.map(({ finding }) => finding.sentence).join(" "),
  };
  return { whole, flags: looks.flatMap(({ finding }) => finding.flag ?? []) };
}
