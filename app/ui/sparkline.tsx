const width = 144;
const height = 36;
const margin = 4;

interface SparklineProps {
  /** Oldest first, evenly spaced. Null where the figure is not shown; the line stops and starts again. */
  values: (number | null)[];
  /** The whole picture in words: "Open places, December to November: from 27 to 23". */
  label: string;
}

/** A line the size of a word, with a dot where it is today. */
export function Sparkline({ values, label }: SparklineProps) {
  const points = placed(values);
  const end = points.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {runs(points).map((run) => (
        <polyline key={run} className="sparkline__line" points={run} />
      ))}
      {end && <circle className="sparkline__end" cx={end.x} cy={end.y} r="3.6" />}
    </svg>
  );
}

type Point = { x: number; y: number } | null;

/** Where each value stands. A nearly level series is drawn nearly level, not blown up to fill the height. */
export const placed = (values: (number | null)[]): Point[] => {
  const known = values.filter((value) => value !== null);
  const top = Math.max(...known, 0);
  const range = Math.max(top - Math.min(...known), top / 3, 1);
  const middle = known.length ? (top + Math.min(...known)) / 2 : 0;
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  return values.map((value, at) =>
    value === null
      ? null
      : {
          x: round(margin + at * step),
          y: round(height / 2 - ((value - middle) / range) * (height - 2 * margin)),
        },
  );
};

/** The unbroken stretches of the line, as SVG writes points. A lone point between gaps is no line. */
export const runs = (points: Point[]) =>
  points
    .map((point) => (point ? `${point.x},${point.y}` : ""))
    .join(" ")
    .split(/ {2,}/)
    .map((run) => run.trim())
    .filter((run) => run.includes(" "));

const round = (n: number) => Math.round(n * 10) / 10;
