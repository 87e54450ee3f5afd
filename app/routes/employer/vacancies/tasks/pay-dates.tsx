import { hasBothDates, isAsked } from "~/domain/vacancies/task-list/kinds";
import { paths } from "~/paths";
import { DateField } from "~/ui/date-field";
import { longDate } from "~/ui/dates";
import { Fieldset } from "~/ui/fieldset";
import { GuidanceLinks } from "../../guidance-links";
import type { TaskPageProps } from "./task-fields";

/** When the work starts, ends where its kind has an end, and when the vacancy closes. */
export function PayDates({ fields, task, beside }: TaskPageProps) {
  const both = hasBothDates(task.type);
  return (
    <Fieldset legend="Dates" size="m">
      <DateField
        field={fields.startsOn}
        label={task.type === "swap" ? "When the job starts" : "Start date"}
        hint={startHint(beside.trainingEnds, both)}
        optional={!both}
      />
      {isAsked("endsOn", task.type) && (
        <DateField
          field={fields.endsOn}
          label="Last day"
          hint={both ? undefined : "Only if it comes to an end."}
          optional={!both}
        />
      )}
      <GuidanceLinks articles={beside.guidance.closing} />
      {task.stage === "live" ? (
        <p>
          {beside.closesOn ? `It closes on ${longDate(beside.closesOn)}. ` : ""}
          <a href={paths.extendVacancy(task.id)}>Put the closing date off</a>, with a reason, on a page of its
          own.
        </p>
      ) : (
        <DateField
          field={fields.closesOn}
          label="Closing date"
          hint="Within six months. Two weeks or more gives people time to get help with applying."
        />
      )}
    </Fieldset>
  );
}

const startHint = (trainingEnds: string | null, both: boolean) => {
  if (trainingEnds)
    return `After the training, which ends on ${longDate(trainingEnds)}. Leave it empty if it is flexible.`;
  return both ? "For example, 11 1 2027." : "Leave it empty if it is flexible.";
};
