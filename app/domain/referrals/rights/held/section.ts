/** A part of an export: what its key means, said once for the page and for whoever reads the JSON. */
export type SectionSpec = {
  key: string;
  title: string;
  says: string;
  /** Each row's keys, and what they are called. */
  columns: Readonly<Record<string, string>>;
};

/** Days are ISO days, moments ISO instants; lists are in words. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Record<string, Value>;
/** Rows of some sections by their keys. */
export type Rows<Spec extends SectionSpec> = {
  [S in Spec as S["key"]]: Record<keyof S["columns"] & string, Value>[];
};
