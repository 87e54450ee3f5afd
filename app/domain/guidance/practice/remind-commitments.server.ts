import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dateToDay, dayToDate, today } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import { undertakingOf } from "./commitments";

/** How long before its date a commitment is brought to mind, in days. */
const DAYS_BEFORE = 7;

/** Open commitments whose date is at most a week away, of employers that may act here. */
const comingUp = (tx: Tx) =>
  tx.commitment.findMany({
    where: {
      doneOn: null,
      droppedOn: null,
      dueOn: { gte: dayToDate(today()), lte: dayToDate(addDays(today(), DAYS_BEFORE)) },
      organisation: { mergedIntoId: null },
    },
    include: {
      organisation: {
        include: { memberships: { where: { role: "administrator" }, include: { person: true } } },
      },
    },
    orderBy: { id: "asc" },
  });

/**
 * Writes to an employer's administrators of each commitment that is due within a week. One letter a person and
 * commitment, however often this runs and whatever becomes of the date. @returns how many commitments are coming up
 */
export const remindOfCommitments = (): Promise<number> =>
  asActor(system("practice"), async (tx) => {
    const due = await comingUp(tx);
    for (const { id, kind, dueOn, organisation } of due)
      for (const { person } of organisation.memberships)
        await sendLetter(tx, "commitment-due", {
          to: person.email,
          onceKey: `commitment-due:${id}:${person.id}`,
          props: {
            baseUrl,
            link: `${baseUrl}${paths.practice}?${new URLSearchParams({ of: organisation.id })}`,
            personName: firstNameOf(person.name),
            employerName: organisation.name,
            commitmentName: undertakingOf(kind)?.name ?? kind,
            dueOn: dueOn ? sayWeekday(dateToDay(dueOn)) : "",
          },
        });
    return due.length;
  });
