import type { TileStep } from "./tile-steps";

interface TileKeyProps {
  steps: TileStep[];
  unit: { many: string };
  tiles: { value: number | null }[];
}

/** What each shade of a tile map stands for. */
export function TileKey({ steps, unit, tiles }: TileKeyProps) {
  const none = tiles.some((tile) => tile.value === 0);
  const hidden = tiles.some((tile) => tile.value === null);
  return (
    <ul className="tile-map__key" aria-label={`Shades, by number of ${unit.many}`}>
      {none && <Shade kind="step-0">none</Shade>}
      {hidden && <Shade kind="hidden">under 5, not shown</Shade>}
      {steps.map(({ step, from, to }) => (
        <Shade key={step} kind={`step-${step}`}>
          {from === to ? from : `${from} to ${to}`}
        </Shade>
      ))}
    </ul>
  );
}

function Shade({ kind, children }: { kind: string; children: string | number }) {
  return (
    <li>
      <span className={`tile tile--${kind} tile-map__swatch`} aria-hidden="true" />
      {children}
    </li>
  );
}
