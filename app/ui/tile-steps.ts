export interface TileStep {
  /** From 1, the lightest. */
  step: number;
  from: number;
  to: number;
}

const steps = 6;

/** Round widths of a step, so that a key reads "1 to 10, 11 to 20" and not "1 to 9, 10 to 18". */
const widths = [1, 2, 3, 4, 5, 10, 15, 20, 25, 50];

/** Equal steps from 1 up to the greatest value, as few as are needed, six at the most. */
export const tileSteps = (values: (number | null)[]): TileStep[] => {
  const most = Math.max(...values.map((value) => value ?? 0), 0);
  const needed = Math.ceil(most / steps);
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(needed, 1))) - 1);
  const width = widths.map((w) => w * scale).find((w) => w >= needed) ?? 100 * scale;
  const count = Math.ceil(most / width);
  return Array.from({ length: count }, (_, at) => ({
    step: steps - count + at + 1,
    from: at * width + 1,
    to: (at + 1) * width,
  }));
};

/** The step of a value; 0 for none. */
export const stepOf = (value: number, all: TileStep[]) =>
  all.find((step) => value >= step.from && value <= step.to)?.step ?? 0;
