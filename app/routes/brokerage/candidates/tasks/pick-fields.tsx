import { paths } from "~/paths";
import { Autocomplete } from "~/ui/autocomplete";
import type { PageProps } from "./questions";

const asked = {
  work: {
    of: "occupations",
    words: {
      picked: "Their work",
      none: "Nothing yet.",
      find: "Add work they have done or look for",
      hint: "By its usual name, such as kitchen assistant.",
      lines: "Write several at once",
      linesHint:
        "Such as kitchen assistant. Words that are not in our list are kept, and matching can’t use them.",
    },
  },
  skills: {
    of: "skills",
    words: {
      picked: "Their skills",
      none: "Nothing yet.",
      find: "Add a skill",
      hint: "Such as washing up, customer service or spreadsheets.",
      lines: "Write several at once",
      linesHint:
        "Such as customer service. Words that are not in our list are kept, and matching can’t use them.",
    },
  },
  certificates: {
    of: "certificates",
    words: {
      picked: "Their licences and qualifications",
      none: "Nothing yet.",
      find: "Add a licence or a qualification",
      hint: "Such as SIA licence, driving licence or food hygiene level 2. Next we ask when each runs out.",
      lines: "Write several at once",
      linesHint:
        "Such as food hygiene level 2. Words that are not in our list are kept, and matching can’t use them.",
    },
  },
} as const;

/** Names picked from our list: of work, skills, or licences and qualifications. */
export function PickFields({ fields, page, beside, candidateId }: PageProps) {
  const { of, words } = asked[page as keyof typeof asked];
  return (
    <>
      {page !== "certificates" && (
        <p className="small">
          <a href={paths.candidateCv(candidateId)}>Read their CV, or their own words, for suggestions</a>. We
          keep neither.
        </p>
      )}
      <Autocomplete
        fields={fields}
        picked={beside.picked}
        found={beside.found}
        from={`${paths.suggestNames}?of=${of}`}
        words={words}
      />
    </>
  );
}
