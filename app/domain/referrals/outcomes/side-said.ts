import { dateToDay, londonDate } from "~/platform/clock";
import type { OutcomeCheck } from "~prisma/generated/client";
import type { AskedSide, Check } from "./checks";
import { endedInWords } from "./ended-why";
import { payBesideWage } from "./pay-beside-wage";
import { answerInWords } from "./question-words";
import { supportInWords } from "./support";

/** What one side said, line by line, in words; days are ISO days in London. */
export type SideSaid = {
  side: AskedSide;
  answer: string | null;
  /** Who answered and when; null before. */
  by: string | null;
  on: string | null;
  /** When the letter went, and the reminder. */
  askedOn: string | null;
  remindedOn: string | null;
  lines: { key: string; value: string }[];
  /** Came after a broker had settled it. */
  late: boolean;
};

/** A side's row, opened, in words. `resolvedAt`: when a broker settled the check, where one has. */
export function sideSaid(
  row: OutcomeCheck,
  side: AskedSide,
  check: Check,
  resolvedAt: Date | undefined,
): SideSaid {
  const on = row.answeredAt && londonDate(row.answeredAt);
  return {
    side,
    answer: row.answer === null ? null : answerInWords(check, row.answer),
    by:
      row.answeredByName &&
      (row.answeredBy === "brokerage" && side === "resident"
        ? `${row.answeredByName}, for them`
        : row.answeredByName),
    on,
    askedOn: row.askedAt && londonDate(row.askedAt),
    remindedOn: row.remindedAt && londonDate(row.remindedAt),
    lines: linesOf(row, side, on ?? dateToDay(row.dueOn)),
    late: Boolean(resolvedAt && row.answeredAt && row.answeredAt > resolvedAt),
  };
}

/** What somebody added to their yes or no. */
function linesOf(
  { hoursWeek, payPence, support, endedOn, endedWhy, words }: OutcomeCheck,
  side: AskedSide,
  day: string,
) {
  const lines: [string, string | null][] = [
    ["Hours", hoursWeek === null ? null : `${hoursWeek} a week`],
    ["Pay", payPence === null ? null : payBesideWage(payPence, day)],
    [side === "employer" ? "Support offered" : "What would help", supportInWords(support).join(", ") || null],
    ["Last day", endedOn && dateToDay(endedOn)],
    ["Why", endedInWords(endedWhy, side)],
    ["In their words", words],
  ];
  return lines.flatMap(([key, value]) => (value ? [{ key, value }] : []));
}
