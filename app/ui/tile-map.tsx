import { type ReactNode, useId } from "react";
import { Details } from "./details";
import { Table } from "./table";
import { TileKey } from "./tile-key";
import { stepOf, type TileStep, tileSteps } from "./tile-steps";

export interface MapTile {
  key: string;
  name: string;
  /** The name in ten letters or fewer, for the tile: "W Forest". */
  short: string;
  /** The name in three, for a narrow screen: "WFO". */
  code?: string;
  /** From 0, the top. */
  row: number;
  /** From 0, the left. */
  column: number;
  /** Null where it is too small to show. */
  value: number | null;
  href?: string;
}

interface TileMapProps {
  /** What the map shows: "Where the open places are". */
  title: string;
  /** What is counted: `{ one: "open place", many: "open places" }`. */
  unit: { one: string; many: string };
  tiles: MapTile[];
  /** A line beneath, such as what is left out. */
  note?: ReactNode;
}

/** London as tiles, one a place, darker for more; a list in words to a screen reader, and a table beneath. */
export function TileMap({ title, unit, tiles, note }: TileMapProps) {
  const id = useId();
  const steps = tileSteps(tiles.map((tile) => tile.value));
  return (
    <figure className="tile-map" aria-labelledby={id}>
      <figcaption className="figure__title" id={id}>
        {title}
      </figcaption>
      <ul className="tile-map__tiles">
        {tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} steps={steps} says={inWords(tile.value, unit)} />
        ))}
      </ul>
      <TileKey steps={steps} unit={unit} tiles={tiles} />
      {note && <p className="small soft">{note}</p>}
      <Details summary="See the figures as a table">
        <Table
          caption={title}
          captionHidden
          columns={[{ heading: "Borough" }, { heading: capital(unit.many), numeric: true }]}
          rows={tiles.map((tile) => ({ key: tile.key, cells: [tile.name, tile.value ?? "under 5"] }))}
        />
      </Details>
    </figure>
  );
}

function Tile({ tile, steps, says }: { tile: MapTile; steps: TileStep[]; says: string }) {
  const shade = tile.value === null ? "hidden" : `step-${stepOf(tile.value, steps)}`;
  const face = (
    <>
      <span className="govuk-visually-hidden">
        {tile.name}: {says}
      </span>
      <span className="tile__name" aria-hidden="true">
        {tile.short}
      </span>
      <span className="tile__code" aria-hidden="true">
        {tile.code}
      </span>
      <span className="tile__value" aria-hidden="true">
        {tile.value ?? <TooFew />}
      </span>
    </>
  );
  return (
    <li className={`tile tile--row-${tile.row + 1} tile--column-${tile.column + 1} tile--${shade}`}>
      {tile.href ? (
        <a className="tile__link" href={tile.href}>
          {face}
        </a>
      ) : (
        face
      )}
    </li>
  );
}

function TooFew() {
  return (
    <>
      <span className="tile__long">under 5</span>
      <span className="tile__brief">&lt;5</span>
    </>
  );
}

const inWords = (value: number | null, unit: TileMapProps["unit"]) =>
  value === null ? `under 5 ${unit.many}` : `${value} ${value === 1 ? unit.one : unit.many}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
