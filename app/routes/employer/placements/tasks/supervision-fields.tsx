import { Details } from "~/ui/details";
import { TextArea } from "~/ui/text-area";
import { GuidanceLinks } from "../../guidance-links";
import type { PageFieldsProps } from "./questions";

/** Who looks after pupils, and what keeps them safe from harm by others. */
export const SupervisionFields = ({ fields, guides }: PageFieldsProps) => (
  <>
    <GuidanceLinks articles={guides} />
    <TextArea
      field={fields.supervision}
      label="Who looks after pupils, and how?"
      hint="One named adult and a stand-in, and how many pupils each has."
      limit={1000}
      rows={5}
    />
    <TextArea
      field={fields.safeguarding}
      label="What do you do to keep pupils safe?"
      hint="Whom a pupil can tell if something worries them, open rooms, work accounts for messages."
      limit={1000}
      rows={5}
      optional
    />
    <Details summary="Do we need criminal record checks?">
      <p>
        Usually not. It depends on the pupil’s age, on how long they stay, and on how far one adult teaches or
        looks after them alone. The school decides with you before pupils come.
      </p>
      <p>
        Source:{" "}
        <a href="https://www.gov.uk/government/publications/keeping-children-safe-in-education--2">
          GOV.UK, keeping children safe in education
        </a>
        .
      </p>
    </Details>
  </>
);
