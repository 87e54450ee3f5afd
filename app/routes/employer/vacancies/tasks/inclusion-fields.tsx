import { inclusionKeys, inclusionWords } from "~/domain/vacancies/inclusion";
import { isAsked } from "~/domain/vacancies/task-list/kinds";
import { Checkbox } from "~/ui/checkbox";
import { Checkboxes } from "~/ui/checkboxes";
import { Fieldset } from "~/ui/fieldset";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../../guidance-links";
import type { TaskPageProps } from "./task-fields";

/** What makes the work open to more people, and whom they ask. */
export const InclusionFields = ({ fields, task, beside }: TaskPageProps) => (
  <>
    <Fieldset legend="Hours and interviews" size="m">
      <Checkbox field={fields.flexibleHours} label="Hours can be arranged to suit the person" />
      {isAsked("guaranteedInterview", task.type) ? (
        <Checkbox
          field={fields.guaranteedInterview}
          label="Everyone put forward who has the essential skills is interviewed"
        />
      ) : (
        <p>Everyone who finishes the training is interviewed: that is part of a sector-based work academy.</p>
      )}
      <GuidanceLinks articles={beside.guidance.interviews} />
    </Fieldset>
    <Checkboxes
      field={fields.inclusion}
      label="What else do you do?"
      hint="Tick only what holds for this work."
      optional
      small
      options={inclusionKeys.map((value) => ({ value, label: inclusionWords[value] }))}
    />
    <TextArea
      field={fields.adjustments}
      label="What do you say on adjustments?"
      hint="Such as “Tell us what would help you at interview or at work: more time, questions beforehand, a quieter room.”"
      optional
      rows={4}
      limit={1_000}
    />
    <Fieldset legend="Whom can people ask about access needs?" size="m">
      <p>
        People read this in the advert. Leave it empty if you would rather be asked through the borough’s
        team.
      </p>
      <TextField field={fields.accessContactName} label="Name" optional width={20} />
      <TextField field={fields.accessContactEmail} label="Email address" type="email" optional width={30} />
      <TextField field={fields.accessContactPhone} label="Phone number" type="tel" optional width={20} />
    </Fieldset>
  </>
);
