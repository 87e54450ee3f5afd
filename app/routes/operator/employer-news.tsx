import { stepWords } from "~/domain/organisations/verification/standing-words";
import type { Standing } from "~/domain/organisations/verification/standings";
import { Notice } from "~/ui/notice";

interface EmployerNewsProps {
  done: string | null;
  name: string;
  /** The newest last. */
  moves: { from: Standing | null; to: Standing; byName: string }[];
}

const news: Record<string, { title: string; words: string }> = {
  verified: {
    title: "Verified",
    words:
      "What it had waiting is live, or goes live on the day it chose. Its administrators get a letter now, and later vacancies go live at once.",
  },
  asked: {
    title: "Asked",
    words:
      "Its administrators get your question in a letter now. It comes back to this queue when they answer.",
  },
  refused: {
    title: "Refused",
    words: "Its administrators get your reason in a letter now, and how to come back.",
  },
  suspended: {
    title: "Suspended",
    words:
      "Its vacancies are out of sight from now. Its administrators get your reason in a letter, and brokers with referrals there are told.",
  },
  released: {
    title: "Suspension lifted",
    words:
      "Its vacancies are back where they belong. Its administrators and the brokers concerned get a letter.",
  },
  merged: {
    title: "Merged",
    words: "Everything of both is here now. The administrators of both get a letter.",
  },
};

/** What was just done about an employer, or that somebody else was first. */
export function EmployerNews({ done, name, moves }: EmployerNewsProps) {
  const last = moves.at(-1);
  if (done === "moved" && last)
    return (
      <Notice title="Somebody was first" tone="warm">
        {`${last.byName} ${stepWords(last)}. Nothing of yours was done or sent.`}
      </Notice>
    );
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return said ? (
    <Notice title={`${said.title}: ${name}`} tone="good">
      {said.words}
    </Notice>
  ) : null;
}
