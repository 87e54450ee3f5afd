import type { Save, Meanwhile as Told } from "~/domain/vacancies/task-list/find-meanwhile.server";
import { SavedMeanwhile } from "~/ui/saved-meanwhile";
import { Time } from "~/ui/time";

interface MeanwhileProps {
  meanwhile: Omit<Told, "saves"> & { saves: Saved[] };
  /** This page as it stands now. */
  href: string;
}

/** A save as a page has it: its time came as words, where it was sent by a form. */
type Saved = Omit<Save, "at"> & { at: Date | string };

/** What was saved while a page was being written: by whom, what, and both of what was typed and what stands. */
export const Meanwhile = ({ meanwhile: { saves, differences }, href }: MeanwhileProps) => (
  <SavedMeanwhile
    title="This vacancy was saved while you were writing"
    saves={saves.map((save) => ({ key: String(save.at), says: <SaveInWords {...save} /> }))}
    differences={differences}
    href={href}
  />
);

const SaveInWords = ({ byName, at, page, changed }: Saved) => (
  <>
    {byName} saved {page ? `“${page}”` : "all of it"}, <Time of={at} as="moment" />
    {changed.length > 0 ? `: ${changed.join(", ")} changed.` : ", and changed nothing."}
  </>
);
