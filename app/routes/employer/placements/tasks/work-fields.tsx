import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../../guidance-links";
import type { PageFieldsProps } from "./questions";

/** What pupils do and learn. */
export const WorkFields = ({ fields, guides }: PageFieldsProps) => (
  <>
    <GuidanceLinks articles={guides} />
    <TextField
      field={fields.title}
      label="Name of the placement"
      hint="Such as “A week in a working kitchen”."
      width={30}
      spellCheck
    />
    <TextArea
      field={fields.description}
      label="What do pupils do?"
      hint="A usual day, who they meet, and something they finish by the end. Pupils read this too."
      limit={2000}
      rows={7}
    />
    <TextArea
      field={fields.learn}
      label="What do they learn?"
      hint="About the work, the ways into it, or themselves. Two or three things are enough."
      limit={1000}
      rows={4}
    />
  </>
);
