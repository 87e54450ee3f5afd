import { bulkFields } from "../upload/bulk-fields";
import type { BulkKind } from "../upload/bulk-kinds";
import { jsonName, saysOf } from "./json-kinds";

function takes(kind: BulkKind): string {
  switch (kind.is) {
    case "list":
      return `an array of up to ${kind.most} texts`;
    case "whole":
      return `a whole number from ${kind.least} to ${kind.most}`;
    case "hours":
    case "pounds":
      return "a number";
    case "choice":
      return Object.keys(kind.options).join(", ");
    case "choices":
      return `an array of: ${Object.keys(kind.options).join(", ")}`;
    case "day":
      return "a day, 2026-12-12";
    case "yes-no":
      return "true or false";
    case "words":
      return `text of up to ${kind.most.toLocaleString("en-GB")} characters`;
    default:
      return "text";
  }
}

/** Every field of a vacancy's body, for people who read before they write. */
export const fieldsInWords = () => [
  {
    name: "as",
    takes: "submitted, draft",
    needed: "No",
    says: "Whether it is submitted, as it is unless you say, or kept as a draft.",
  },
  ...bulkFields.map((field) => ({
    name: jsonName(field),
    takes: takes(field.kind),
    needed: field.needed === "always" ? "Yes" : (field.needed ?? "No"),
    says: saysOf(field),
  })),
];
