import { type Figures, namesIn, type Sum } from "~/domain/demand/recoverable";
import { suppress } from "~/domain/demand/suppress";
import { type Named, type Nested, otherWorld } from "./other-world";

/** What adds up, with the part that is hidden first where another one needs cover. */
export type Covered = Sum & { cover?: string };

/** Something that must stay open: a hidden figure, or two between which one to four people are. */
type Secret = readonly string[];

const isSmall = (people: number) => people > 0 && people < 5;

/**
 * What of these counts may be shown: none of 1 to 4, and none that would give such a one away, be it by adding up rows,
 * by taking one step's people from those of the step before ("20 were looking and 18 of them suggested" counts two who
 * were not), or because nothing else would fit. For each hidden figure another set of figures is found that fits all
 * that is shown; where none is, more is hidden. Nought is shown.
 */
export function hide(figures: Named, rows: readonly Covered[], nested: readonly Nested[]): Figures {
  const at = (name: string) => figures[name] ?? 0;
  const small = nested.filter(({ outer, inner }) => isSmall(at(outer) - at(inner)));
  const gaps = small.map(({ outer, inner }) => ({
    whole: outer,
    parts: [inner, `${outer} without ${inner}`],
  }));
  const sums = [...rows, ...gaps];
  const proven = new Set<string>();

  const firstTold = (shown: Figures): Secret | undefined => {
    const secrets: Secret[] = [
      ...Object.keys(figures).flatMap((name) => (shown[name] === null ? [[name]] : [])),
      ...small.map(({ outer, inner }) => [outer, inner]),
    ];
    return secrets.find((secret) => {
      // What was open stays so: hiding more takes nothing from what fits.
      if (proven.has(String(secret))) return false;
      const other = otherWorld(figures, { shown, rows, nested }, secret);
      if (!other) return true;
      for (const name of Object.keys(figures)) if (other[name] !== at(name)) proven.add(name);
      proven.add(String(secret));
      return false;
    });
  };

  const beyond = gaps.map(({ parts }) => parts[1]);
  const hidden = [...beyond, ...covers(figures, rows, small)].map((name) => [name, null]);
  let shown = suppress({ ...figures, ...Object.fromEntries(hidden) }, sums);
  for (let told = firstTold(shown); told; told = firstTold(shown)) {
    const next = nextToHide(shown, [...rows, ...nested.map(asSum)], told);
    if (next === undefined) break;
    shown = suppress({ ...shown, [next]: null }, sums);
  }
  return Object.fromEntries(Object.keys(figures).map((name) => [name, shown[name] ?? null]));
}

/** The parts that cover another one of their sum, so that no figure which is compared need do it. */
function covers(figures: Named, rows: readonly Covered[], small: readonly Nested[]) {
  const gapped = new Set(small.map(({ inner }) => inner));
  return rows.flatMap(({ parts, cover }) => {
    if (!cover || !figures[cover]) return [];
    const needed = parts.some((part) => part !== cover && (isSmall(figures[part] ?? 0) || gapped.has(part)));
    return needed ? [cover] : [];
  });
}

const asSum = ({ outer, inner }: Nested): Sum => ({ whole: outer, parts: [inner] });

/** The smallest shown figure beside a secret that is told: a part where there is one, else a whole, else any at all. */
function nextToHide(shown: Figures, sums: readonly Sum[], told: Secret): string | undefined {
  const beside = sums.filter((sum) => namesIn(sum).some((name) => told.includes(name)));
  return (
    smallest(
      shown,
      beside.flatMap(({ parts }) => parts),
    ) ??
    smallest(shown, beside.flatMap(namesIn)) ??
    smallest(shown, sums.flatMap(namesIn))
  );
}

const smallest = (shown: Figures, names: readonly string[]) =>
  names
    .flatMap((name) => (shown[name] ? [{ name, value: shown[name] }] : []))
    .sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1))[0]?.name;
