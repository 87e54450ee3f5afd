import type { ReactNode } from "react";

interface BarRowOf {
  key: string;
  label: ReactNode;
  /** Null where it is too small to show. */
  value: number | null;
  /** The value in words, where it is not the bare number: "9 days". */
  says?: string;
}

/** Bars under one another, the longest filling the width. */
export function BarRows({ rows, title }: { rows: BarRowOf[]; title?: string }) {
  const most = Math.max(...rows.map((row) => row.value ?? 0), 1);
  return (
    <figure>
      {title && <figcaption className="figure__title">{title}</figcaption>}
      <ul className="bar-rows">
        {rows.map((row) => (
          <BarRow key={row.key} row={row} most={most} />
        ))}
      </ul>
    </figure>
  );
}

function BarRow({ row, most }: { row: BarRowOf; most: number }) {
  const width = `${((row.value ?? 0) / most) * 100}%`;
  return (
    <li className="bar-row">
      <span>{row.label}</span>
      <span className="bar-row__value">{row.says ?? row.value?.toLocaleString("en-GB") ?? "under 5"}</span>
      <svg className="bar-row__bar" width="100%" height="10" aria-hidden="true" focusable="false">
        <rect className="bar-row__track" width="100%" height="100%" />
        <rect className="bar-row__fill" width={width} height="100%" />
      </svg>
    </li>
  );
}
