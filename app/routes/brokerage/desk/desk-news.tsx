import { Notice } from "~/ui/notice";
import { PutBack } from "./put-back";
import type { VacancyDesk } from "./vacancy-desk.server";

interface DeskNewsProps {
  done: string | null;
  /** Id of the candidate whom it was about. */
  who: string | null;
  vacancyId: string;
  desk: VacancyDesk;
}

/** What just happened, said by what is there now and not by the address. */
export function DeskNews({ done, who, vacancyId, desk }: DeskNewsProps) {
  const dismissed = desk.dismissed.find(({ candidateId }) => candidateId === who);
  if (done === "dismissed" && dismissed)
    return (
      <Notice tone="good" title={`${dismissed.reference} is dismissed for this vacancy`}>
        <div className="act-line">
          We remember why, for you and your colleagues. Nobody else hears of it.{" "}
          <PutBack dismissed={dismissed} vacancyId={vacancyId} kept={desk.kept} />
        </div>
      </Notice>
    );
  if (done !== "restored" || dismissed) return null;
  const { candidates, stopped } = desk.matches;
  const back = [...candidates, ...stopped].find(({ id }) => id === who);
  return (
    <Notice
      tone="good"
      title={back ? `${back.reference} is back in the list` : "They may be suggested again"}
    >
      {back
        ? "They stand where their score puts them."
        : "They are not among those shown here: their score or your filters leave them out."}
    </Notice>
  );
}
