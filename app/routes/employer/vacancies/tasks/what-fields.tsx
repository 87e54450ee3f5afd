import { noOccupation } from "~/domain/vacancies/task-list/what";
import { vacancyTypes } from "~/domain/vacancies/types";
import { paths } from "~/paths";
import { AutocompleteOne } from "~/ui/autocomplete-one";
import { Button } from "~/ui/button";
import { LiveAdvice } from "~/ui/live-advice";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../../guidance-links";
import type { TaskPageProps } from "./task-fields";

/** The kind, the title, the occupation and the work in the employer's words. */
export function WhatFields({ fields, task, beside }: TaskPageProps) {
  const { guidance, near } = beside;
  return (
    <>
      <GuidanceLinks articles={[...guidance.title, ...guidance.description]} />
      {task.stage === "draft" && (
        <>
          <Radios field={fields.type} label="What kind of vacancy is it?" options={vacancyTypes} />
          <GuidanceLinks articles={guidance.kind} />
        </>
      )}
      <TextField
        field={fields.title}
        label="Job title"
        hint="As a person looking for work would say it."
        width={30}
        spellCheck
      />
      <AutocompleteOne
        field={fields.occupation}
        label="Occupation"
        hint="The usual name of this kind of work, such as kitchen assistant. It decides who is matched to it."
        from={`${paths.suggestNames}?of=occupations`}
        width={30}
      />
      {near && (
        <SelectField
          field={fields.occupationChoice}
          label="The nearest occupation we know"
          blank="Choose the nearest"
          options={[...near, { value: noOccupation, label: "None of these: go by the skills alone" }]}
        />
      )}
      <TextArea
        field={fields.description}
        label="What is the work like?"
        hint="What a usual day holds, who the person works with, and what they learn."
        rows={10}
        limit={10_000}
      />
      <LiveAdvice of={fields.description} from={paths.vacancyAdviceLive(task.id)} />
      <p>
        <Button look="plain" small name="then" value="advice">
          Save, and see advice on the words
        </Button>
      </p>
    </>
  );
}
