import { addedOutcodes, borderOutcodes, outcodeTable } from "./outcode-table";

/** The outward half of London postcodes, such as E10. */
export type Outcode = {
  outcode: string;
  /** Its middle, in degrees (WGS84). */
  latitude: number;
  longitude: number;
  /** ONS code of the authority that its middle falls in. */
  boroughCode: string;
  /** Where only a part of it is in London, that part's sector: "6" for UB9 6JH. Null where all of it is. */
  sector: string | null;
};

/** The London outcodes, and those on the border of which a part is in London. */
export const outcodes: readonly Outcode[] = [outcodeTable, addedOutcodes, borderOutcodes].flatMap(readTable);

const byName = new Map(outcodes.map((outcode) => [outcode.outcode, outcode]));

/** The outcode of this name, in capitals and without spaces ("E10"); undefined for one outside London. */
export const findOutcode = (name: string) => byName.get(name);

function readTable(table: string): Outcode[] {
  // A line that starts with a space carries on the one above it.
  return table
    .replace(/\n +/g, " ")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [boroughCode = "", cells = ""] = line.split(": ");
      return cells.split(", ").map((cell) => readCell(boroughCode, cell));
    });
}

function readCell(boroughCode: string, cell: string): Outcode {
  const [name = "", latitude, longitude] = cell.split(" ");
  const [outcode = "", sector = null] = name.split("/");
  return { outcode, latitude: Number(latitude), longitude: Number(longitude), boroughCode, sector };
}
