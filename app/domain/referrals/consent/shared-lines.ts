import { fieldNames, fieldsOf, type Shared, valueInWords, yourFieldNames } from "../shared-fields";

/** One thing shared and its value, in words. */
export type SharedLine = { name: string; value: string };

/** What is shared, line by line, to the person themselves. */
export const yourLines = (shared: Shared): SharedLine[] =>
  fieldsOf(shared).map((field) => ({ name: yourFieldNames[field], value: valueInWords(shared, field) }));

/** The same to a broker. */
export const theirLines = (shared: Shared): SharedLine[] =>
  fieldsOf(shared).map((field) => ({ name: fieldNames[field], value: valueInWords(shared, field) }));
