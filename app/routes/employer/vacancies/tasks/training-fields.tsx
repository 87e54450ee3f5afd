import { apprenticeshipLevels } from "~/domain/vacancies/task-list/training";
import { DateField } from "~/ui/date-field";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { TaskPageProps } from "./task-fields";

const levelNames: Record<(typeof apprenticeshipLevels)[number], string> = {
  2: "Level 2, as GCSEs",
  3: "Level 3, as A levels",
  4: "Level 4, as the first year of a degree",
  5: "Level 5, as a foundation degree",
  6: "Level 6, as a degree",
  7: "Level 7, as a master’s degree",
};

/** What an apprentice learns and who teaches it, or what the training of a SWAP holds. */
export function TrainingFields({ fields, task }: TaskPageProps) {
  return task.type === "swap" ? <SwapFields fields={fields} /> : <ApprenticeshipFields fields={fields} />;
}

const ApprenticeshipFields = ({ fields }: Pick<TaskPageProps, "fields">) => (
  <>
    <SelectField
      field={fields.apprenticeshipLevel}
      label="Which level is it?"
      blank="Choose a level"
      options={apprenticeshipLevels.map((level) => ({ value: String(level), label: levelNames[level] }))}
    />
    <TextField
      field={fields.apprenticeshipStandard}
      label="Which apprenticeship standard?"
      hint={
        <>
          The name it has on{" "}
          <a href="https://skillsengland.education.gov.uk/apprenticeships/">Skills England’s list</a>, such as
          Production chef.
        </>
      }
      width={30}
    />
    <TextField
      field={fields.trainingProvider}
      label="Training provider"
      hint="Leave it empty if you have not chosen one yet."
      optional
      width={30}
    />
  </>
);

const SwapFields = ({ fields }: Pick<TaskPageProps, "fields">) => (
  <>
    <p>
      Everyone who finishes the training has an interview for the job: that is part of a sector-based work
      academy, so you are not asked about it again.
    </p>
    <DateField field={fields.trainingFrom} label="First day of the training" hint="For example, 11 1 2027." />
    <DateField field={fields.trainingTo} label="Last day of the training" />
    <TextArea
      field={fields.training}
      label="What is the training?"
      hint="What people learn, where, at which hours, and any certificate they leave with."
      rows={5}
      limit={2_000}
    />
    <TextField field={fields.trainingProvider} label="Who gives the training?" optional width={30} />
  </>
);
