import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { GuidanceLinks } from "../../guidance-links";
import type { PageFieldsProps } from "./questions";

const notYet = {
  value: "no",
  label: "Not yet, or I am not sure",
  hint: "You can send the offer. The hub helps.",
};

/** What the law asks before pupils come, in plain words with its sources, and how the employer stands. */
export const InsuranceFields = ({ fields, guides }: PageFieldsProps) => (
  <>
    <GuidanceLinks articles={guides} />
    <h2>What the law asks</h2>
    <ul>
      <li>
        For health and safety, pupils on work experience are treated as your employees. Your{" "}
        <a href="https://www.gov.uk/employers-liability-insurance">employers’ liability insurance</a> covers
        them, as a rule without paying more. Ring your insurer and note the answer.
      </li>
      <li>
        Your risk assessment must think of people who are{" "}
        <a href="https://www.legislation.gov.uk/uksi/1999/3242/regulation/19">young, new and still growing</a>
        . If you already take people under 18, it may need no change.{" "}
        <a href="https://www.hse.gov.uk/young-workers/employer/index.htm">
          The Health and Safety Executive says how
        </a>
        .
      </li>
      <li>
        Parents or carers of younger pupils hear the main risks from you. This can go through the school.
      </li>
    </ul>
    <Radios
      field={fields.hasInsurance}
      label="Does your employers’ liability insurance cover pupils on work experience?"
      options={[{ value: "yes", label: "Yes, it covers them" }, notYet]}
    />
    <Radios
      field={fields.hasRiskAssessment}
      label="Does your risk assessment cover young people?"
      options={[{ value: "yes", label: "Yes, it covers them" }, notYet]}
    />
    <TextArea
      field={fields.riskNote}
      label="Which risks should schools and parents know of?"
      hint="Such as hot pans, knives or traffic in the yard, and what you do about each."
      limit={1000}
      rows={4}
      optional
    />
  </>
);
