import { Fieldset } from "~/ui/fieldset";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { TaskPageProps } from "./task-fields";

/** Who hears of people, how many, and when they can be met. Brokers read this; the public does not. */
export const PeopleFields = ({ fields }: TaskPageProps) => (
  <>
    <p>
      Borough teams put people forward, each after that person said yes. They read this page; the public does
      not.
    </p>
    <Fieldset legend="Who at your place do they talk to?" size="m">
      <TextField field={fields.referralContactName} label="Name" optional width={20} />
      <TextField field={fields.referralContactEmail} label="Email address" type="email" optional width={30} />
    </Fieldset>
    <TextField
      field={fields.mostReferrals}
      label="Put forward at most how many people?"
      hint="Leave it empty for no limit."
      optional
      inputMode="numeric"
      width={3}
    />
    <TextField
      field={fields.interviewSlots}
      label="How many people can you interview?"
      optional
      inputMode="numeric"
      width={3}
    />
    <TextArea
      field={fields.interviewNote}
      label="When and how you meet people"
      hint="Such as “Tuesday and Thursday afternoons, in the café. A chat and a walk round, half an hour.”"
      optional
      rows={4}
      limit={1_000}
    />
  </>
);
