import { boroughLetters } from "~/domain/demand/borough-letters";
import type { Demand } from "~/domain/demand/demand";
import { boroughWithCode } from "~/domain/places/boroughs";
import { TileMap } from "~/ui/tile-map";

/** The open places by borough. */
export function Places({
  demand: { boroughs, elsewhere },
  rising,
}: {
  demand: Demand;
  rising: readonly string[];
}) {
  const tiles = boroughs.flatMap(({ code, now }) => {
    const borough = boroughWithCode(code);
    if (!borough) return [];
    const { name, shortName, tile } = borough;
    return [{ key: code, name, short: shortName, code: boroughLetters(code), ...tile, value: now }];
  });
  return (
    <TileMap
      title="Where the open places are"
      unit={{ one: "open place", many: "open places" }}
      tiles={tiles}
      note={
        <>
          {rising.length > 0 && <>Most added in a month: {rising.join(", ")}. </>}
          {elsewhere.now !== 0 && (
            <>Not on the map: {elsewhere.now ?? "under 5"} at sites whose borough we don’t know.</>
          )}
        </>
      }
    />
  );
}
