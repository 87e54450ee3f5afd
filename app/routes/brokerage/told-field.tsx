import type { FieldMetadata } from "@conform-to/react";
import type { CandidateAnswers } from "~/domain/candidates/forms";
import { longestText } from "~/domain/taxonomy/longest-text";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { TextArea } from "~/ui/text-area";
import { type Suggested, SuggestedTicks } from "./suggested-ticks";

interface ToldFieldProps {
  told: FieldMetadata<CandidateAnswers["told"], CandidateAnswers, string[]>;
  ticked: FieldMetadata<CandidateAnswers["ticked"], CandidateAnswers, string[]>;
  /** What their words suggest; null before anybody asks. */
  suggestions: Suggested | null;
}

/** Somebody's own words, to read suggestions from. They are kept nowhere. */
export function ToldField({ told, ticked, suggestions }: ToldFieldProps) {
  return (
    <>
      <TextArea
        field={told}
        label="What they told you, or their CV, in their own words"
        hint="We read it to suggest skills and occupations, and keep none of it. Nothing is added until you tick it and save."
        optional
        size="m"
        rows={6}
        limit={longestText}
      />
      <ButtonRow>
        <Button look="plain" name="then" value="suggest">
          Suggest skills and occupations
        </Button>
      </ButtonRow>
      {suggestions && <SuggestedTicks field={ticked} suggested={suggestions} />}
    </>
  );
}
