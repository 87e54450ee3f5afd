import { contracts, contractWords } from "~/domain/vacancies/contracts";
import { isAsked } from "~/domain/vacancies/task-list/kinds";
import { Fieldset } from "~/ui/fieldset";
import { Inset } from "~/ui/inset";
import { MoneyField } from "~/ui/money-field";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../../guidance-links";
import { PayDates } from "./pay-dates";
import type { TaskPageProps } from "./task-fields";

const units = [
  { value: "hour", label: "An hour" },
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "month", label: "A month" },
  { value: "year", label: "A year" },
];

/** What the work pays, with the wages of the day beside it, its hours and its dates. */
export function PayFields(props: TaskPageProps) {
  return (
    <>
      <Pay {...props} />
      <Hours {...props} />
      <PayDates {...props} />
    </>
  );
}

const Pay = ({ fields, task, beside }: TaskPageProps) => (
  <Fieldset legend={task.type === "swap" ? "Pay of the job it leads to" : "Pay"} size="m">
    <GuidanceLinks articles={beside.guidance.pay} />
    <LivingWage wage={beside.wage} pay={beside.pay} />
    <Radios field={fields.payUnit} label="What is the pay for?" options={units} inline />
    <MoneyField field={fields.payFrom} label="Pay, or the lowest of a range" width={10} />
    <MoneyField field={fields.payTo} label="The highest, if it is a range" width={10} optional />
    {isAsked("apprenticeWage", task.type) && (
      <Radios
        field={fields.apprenticeWage}
        label="For whom is this pay?"
        hint={
          <>
            The apprentice minimum is only for apprentices under 19 or in their first year. After that the
            minimum for the person’s age applies
            {beside.apprenticeWages.source && (
              <>
                {" "}
                (<a href={beside.apprenticeWages.source}>where the figures are from</a>)
              </>
            )}
            .
          </>
        }
        options={beside.apprenticeWages.choices}
      />
    )}
  </Fieldset>
);

const Hours = ({ fields, task, beside }: TaskPageProps) => (
  <Fieldset legend={task.type === "swap" ? "Hours of the job" : "Hours"} size="m">
    <GuidanceLinks articles={beside.guidance.hours} />
    <TextField
      field={fields.hoursFrom}
      label="Hours a week, or the fewest"
      hint="Such as 20 or 37.5."
      inputMode="decimal"
      width={4}
    />
    <TextField
      field={fields.hoursTo}
      label="The most, if they can differ"
      optional
      inputMode="decimal"
      width={4}
    />
    <TextField
      field={fields.hoursNote}
      label="Days and times, and how they can bend"
      hint="Such as “Tuesday to Saturday, 8am to 4pm. School hours are possible.”"
      optional
      spellCheck
    />
    {isAsked("contract", task.type) && (
      <Radios
        field={fields.contract}
        label="What contract is it?"
        optional
        options={contracts.map((value) => ({ value, label: contractWords[value] }))}
      />
    )}
  </Fieldset>
);

function LivingWage({ wage, pay }: Pick<TaskPageProps["beside"], "wage" | "pay">) {
  if (!wage) return null;
  return (
    <Inset>
      <p>
        The London Living Wage is <strong>{wage.figure}</strong>. This rate applies from {wage.appliesFrom} (
        <a href={wage.source}>where the figure is from</a>).
        {wage.mayBeOld && " A newer one may have been announced since."}
      </p>
      {pay && <p>What you saved: {pay}</p>}
    </Inset>
  );
}
