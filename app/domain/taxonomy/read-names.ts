import { foldingOnce } from "./fold-word";
import type { InSteps } from "./in-steps";
import { tokens } from "./normalise";
import type { Term } from "./terms";

/** A name of a term, and its folded words. */
export interface NameInWords {
  id: string;
  name: string;
  isLabel: boolean;
  words: readonly string[];
}

/** All names of terms in words: the labels first, in the terms' order, then the other names. */
export function* readNames(terms: readonly Term[]): InSteps<NameInWords[]> {
  const fold = foldingOnce();
  const names: NameInWords[] = [];
  const keep = (id: string, name: string, isLabel: boolean) =>
    names.push({ id, name, isLabel, words: tokens(name, fold).map(({ word }) => word) });
  for (const { id, label } of terms) if (keep(id, label, true) % 500 === 0) yield;
  for (const { id, altLabels } of terms)
    for (const name of altLabels) if (keep(id, name, false) % 500 === 0) yield;
  return names;
}
