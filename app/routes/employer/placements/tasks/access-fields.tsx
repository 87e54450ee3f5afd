import { TextArea } from "~/ui/text-area";
import { GuidanceLinks } from "../../guidance-links";
import type { PageFieldsProps } from "./questions";

/** How accessible the place is, and what pupils with special educational needs or disabilities can count on. */
export const AccessFields = ({ fields, guides }: PageFieldsProps) => (
  <>
    <GuidanceLinks articles={guides} />
    <TextArea
      field={fields.access}
      label="How accessible is it?"
      hint="Steps and lifts, toilets, noise, smells and crowds. Say what is hard as well: a hub can match a pupil only to what you tell it."
      limit={1000}
      rows={5}
    />
    <TextArea
      field={fields.send}
      label="What can pupils with special educational needs or disabilities count on?"
      hint="A quiet room, a visit beforehand, shorter days, tasks in pictures, a helper from the school."
      limit={1000}
      rows={5}
      optional
    />
  </>
);
