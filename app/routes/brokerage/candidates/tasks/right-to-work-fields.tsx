import { DateField } from "~/ui/date-field";
import { Radios } from "~/ui/radios";
import type { PageProps } from "./questions";

/** What a broker has seen of somebody's right to work. Nothing of a document is kept. */
export const RightToWorkFields = ({ fields }: PageProps) => (
  <>
    <p className="soft">
      Note what you have seen, and keep no copy here. Matching never sees it, and an employer does its own
      check before anybody starts.
    </p>
    <Radios
      field={fields.rightToWork}
      label="Have you seen that they may work in the United Kingdom?"
      size="m"
      options={[
        { value: "unlimited", label: "Yes, with no end date" },
        {
          value: "limited",
          label: "Yes, until a day",
          reveals: <DateField field={fields.until} label="Last day" hint="For example, 27 3 2027." />,
        },
        { value: "not-yet", label: "Not yet" },
      ]}
    />
  </>
);
