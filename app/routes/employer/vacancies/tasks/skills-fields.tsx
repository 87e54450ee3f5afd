import { TextArea } from "~/ui/text-area";
import { GuidanceLinks } from "../../guidance-links";
import { SkillOffers } from "./skill-offers";
import type { TaskPageProps } from "./task-fields";

/** What a person must have and what would help, one a line, beside what the advert mentions. */
export const SkillsFields = ({ fields, beside }: TaskPageProps) => (
  <>
    <GuidanceLinks articles={beside.guidance.skills} />
    <SkillOffers field={fields.offered} offers={beside.offers} />
    <TextArea
      field={fields.essential}
      label="What must a person have to start?"
      hint="Skills, licences and qualifications, one a line. Leave out what you teach: each line turns people away."
      optional
      rows={5}
    />
    <TextArea field={fields.desirable} label="What would help?" hint="One a line." optional rows={4} />
  </>
);
