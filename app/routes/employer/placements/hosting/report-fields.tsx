import {
  agains,
  againWords,
  attendances,
  attendanceWords,
  readiness,
  readinessWords,
} from "~/domain/placements/hosting/report-form";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

interface ReportFieldsProps {
  fields: { [Name in "came" | "attended" | "prepared" | "words" | "again"]: Field };
  /** How many were to come. */
  pupils: number;
}

const options = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, label: words[value] }));

/** The five questions about how it went. */
export const ReportFields = ({ fields, pupils }: ReportFieldsProps) => (
  <>
    <TextField
      field={fields.came}
      label="1. How many pupils came?"
      hint={pupils === 1 ? "One was to come." : `${pupils} were to come.`}
      inputMode="numeric"
      width={3}
    />
    <Radios
      field={fields.attended}
      label="2. How much of the time were they there?"
      options={options(attendances, attendanceWords)}
    />
    <Radios
      field={fields.prepared}
      label="3. How well prepared were they?"
      options={options(readiness, readinessWords)}
    />
    <TextArea
      field={fields.words}
      label="4. What went well, and what would make it better?"
      limit={1000}
      rows={5}
    />
    <Radios field={fields.again} label="5. Would you host again?" options={options(agains, againWords)} />
  </>
);
