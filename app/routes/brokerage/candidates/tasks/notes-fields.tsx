import { TextArea } from "~/ui/text-area";
import type { PageProps } from "./questions";

/** What a team wants to remember. */
export const NotesFields = ({ fields }: PageProps) => (
  <TextArea
    field={fields.notes}
    label="Notes for your team"
    hint="Sealed with who they are: no employer and no other borough reads them, and matching never does. The candidate may ask to read them, so write what you would say to them. Leave out health, benefits and beliefs."
    optional
    rows={8}
    limit={4_000}
  />
);
