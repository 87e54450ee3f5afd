import type { BulkField } from "./bulk-kinds";
import { moreFields } from "./fields/more-fields";
import { termsFields } from "./fields/terms-fields";
import { workFields } from "./fields/work-fields";

/** The column by which a row is known again. */
const referenceField: BulkField = {
  field: "employerReference",
  json: "reference",
  heading: "Your reference",
  also: ["ref", "job reference", "requisition"],
  kind: { is: "words", most: 100 },
  says: "Your own number or name for this vacancy. A row whose reference we have changes that vacancy. Without one, a row that is the same as before is left alone, and any other row is a new vacancy.",
  saysInJson:
    "Your own number or name for this vacancy. The same reference changes the same vacancy. Without one a vacancy is known by its content.",
  examples: ["KITCHEN-07", "CARE-APP-2"],
};

/** Every question of the vacancy form that a file's row or a request's body answers, in the order of the template. */
export const bulkFields: readonly BulkField[] = [
  referenceField,
  ...workFields,
  ...termsFields,
  ...moreFields,
];

/** The form's own fields that a row does not answer, and why. */
export const notInBulk: Record<string, string> = {
  draftId: "makes one draft of two clicks; a row has its reference or its content instead",
  occupationChoice: "a row writes other: before an occupation that we do not know",
  offered: "skills picked out of the description while it is written",
};

/** The column of a field; undefined for what a row does not answer. */
export const bulkField = (field: string) => bulkFields.find((each) => each.field === field);
