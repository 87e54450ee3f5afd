import { encode } from "uqr";

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules of a code as one path, a module wide and high each, and how many modules wide it is. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { path, size };
}

/** A code that a phone's camera opens, black on white in every scheme. `label` says what it opens. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = qrPath(text);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-code__paper" width={size} height={size} />
      <path className="qr-code__ink" d={path} />
    </svg>
  );
}
