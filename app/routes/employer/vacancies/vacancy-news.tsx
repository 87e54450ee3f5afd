import type { Stage } from "~/domain/vacancies/stages";
import { longDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";
import type { VacancyBeside } from "./life/vacancy-beside.server";

interface VacancyNewsProps {
  vacancy: {
    reference: string;
    stage: Stage;
    liveAt: Date | null;
    closesOn: string | null;
    goesLiveOn: string | null;
    filledThroughUs: number | null;
  };
  beside: Pick<VacancyBeside, "barred" | "inHand" | "elsewhere">;
  /** What was just done, as the address says it. */
  done: string | null;
  not: string | null;
}

/** What just happened to a vacancy, and what happens next. Says nothing that the vacancy's stage does not bear out. */
export function VacancyNews({ vacancy, beside, done, not }: VacancyNewsProps) {
  if (not === "barred" && beside.barred)
    return (
      <Notice title="The vacancy did not go live" tone="warm">
        {beside.barred}
      </Notice>
    );
  if (not === "moved")
    return (
      <Notice title="It has moved on meanwhile" tone="warm">
        Somebody else was first, or the clock was. What you see now is how it stands.
      </Notice>
    );
  const said = done && wordsFor(done, vacancy, beside);
  return said ? (
    <Notice title={said.title} tone="good">
      {said.next}
    </Notice>
  ) : null;
}

type Words = { title: string; next: string };

function wordsFor(
  done: string,
  vacancy: VacancyNewsProps["vacancy"],
  { inHand, elsewhere }: VacancyNewsProps["beside"],
): Words | null {
  const { reference, stage, liveAt, closesOn, goesLiveOn } = vacancy;
  const team = `The team in ${inHand.boroughName ?? "your borough"}`;
  const closes = closesOn ? longDate(closesOn) : "its closing date";
  const goes = goesLiveOn ? longDate(goesLiveOn) : null;
  const others =
    elsewhere.length > 0
      ? ` It is now ${elsewhere.length + 1} vacancies, one a site: ${[reference, ...elsewhere.map((one) => one.reference)].join(", ")}.`
      : "";
  const ended = stage !== "draft" && stage !== "in_review" && stage !== "live" && stage !== "scheduled";
  const all: Record<string, Words | false> = {
    submitted: stage === "in_review" && {
      title: `We have your vacancy. Its reference is ${reference}`,
      next: `It is your first with us, so someone reads it before it goes live. That takes up to two working days, and we write to you either way. Your later vacancies go live at once.${others}`,
    },
    live: stage === "live" && {
      title: `Your vacancy is live. Its reference is ${reference}`,
      next: `${team} now looks for residents who suit it. They ask each person before you see a name, and we write to you when someone is put forward.${others}`,
    },
    scheduled: stage === "scheduled" && {
      title: `Your vacancy is scheduled. Its reference is ${reference}`,
      next: `It goes live early on ${goes ?? "its day"}. Nobody else sees it before then, and we write to you when it does.${others}`,
    },
    day: (stage === "draft" || stage === "in_review") && {
      title: goes ? `${reference} is to go live on ${goes}` : `${reference} is to go live at once`,
      next:
        stage === "draft"
          ? "It is still a draft. Check it and submit it, so that it can."
          : "Someone reads it first, within two working days. We write to you either way.",
    },
    unscheduled: stage === "draft" && {
      title: `${reference} is a draft again`,
      next: "Nobody else sees it. Change what you like, and submit it when you are ready.",
    },
    extended: stage === "live" && {
      title: `${reference} is open until ${closes}`,
      next: `${team} goes on looking. Brokers who work on it are told, and we remind you a week and a day before it closes.`,
    },
    relisted: stage === "live" && {
      title: `${reference} is live again, until ${closes}`,
      next: `${team} looks for people again. Brokers who worked on it are told, and we remind you a week and a day before it closes.`,
    },
    withdrawn: stage === "withdrawn" && {
      title: `${reference} is withdrawn`,
      next: liveAt
        ? "Brokers who work on it are told. What you wrote stays here, for you to read or copy."
        : "Nobody else has seen it. What you wrote stays here, for you to read or copy.",
    },
    ended: ended && {
      title: `${reference} has ended`,
      next: "Nobody new is put forward for it. Brokers who work on it are told, and speak with the people they put forward. Thank you for telling us how it went.",
    },
  };
  return (Object.hasOwn(all, done) && all[done]) || null;
}
