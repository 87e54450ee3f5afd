import type { HubSlug } from "./hubs";

/** A London authority: one of the 32 boroughs, or the City of London. */
export type Borough = {
  /** ONS code, such as E09000025. */
  code: string;
  name: string;
  /** A name of at most ten letters, for a tile of the map. */
  shortName: string;
  /** The middle of the authority, in degrees (WGS84). */
  latitude: number;
  longitude: number;
  hub: HubSlug;
  /** The Integrated Care Board that plans its health services. */
  icb: string;
  /** Where it sits on the tile map of London: seven rows and eight columns, both counted from 0. */
  tile: { row: number; column: number };
};

// ONS code | name | short name | latitude longitude | Careers Hub | Integrated Care Board | row column of its tile
const table = `
  E09000001 | City of London | City | 51.5149 -0.0922 | central | North East London | 3 4
  E09000002 | Barking and Dagenham | B & D | 51.5453 0.134 | local-london | North East London | 3 7
  E09000003 | Barnet | Barnet | 51.6161 -0.2099 | west | North Central London | 1 3
  E09000004 | Bexley | Bexley | 51.4588 0.1403 | local-london | South East London | 4 7
  E09000005 | Brent | Brent | 51.5586 -0.2678 | west | North West London | 2 2
  E09000006 | Bromley | Bromley | 51.372 0.0515 | local-london | South East London | 5 5
  E09000007 | Camden | Camden | 51.5464 -0.1573 | central | North Central London | 2 3
  E09000008 | Croydon | Croydon | 51.3553 -0.0872 | south | South West London | 5 4
  E09000009 | Ealing | Ealing | 51.5225 -0.3309 | west | North West London | 2 1
  E09000010 | Enfield | Enfield | 51.651 -0.0872 | local-london | North Central London | 0 4
  E09000011 | Greenwich | Greenwich | 51.4728 0.0567 | local-london | South East London | 4 6
  E09000012 | Hackney | Hackney | 51.5523 -0.0633 | central | North East London | 2 5
  E09000013 | Hammersmith and Fulham | H & F | 51.496 -0.2213 | west | North West London | 3 1
  E09000014 | Haringey | Haringey | 51.5904 -0.1075 | central | North Central London | 1 4
  E09000015 | Harrow | Harrow | 51.5977 -0.3412 | west | North West London | 1 2
  E09000016 | Havering | Havering | 51.5644 0.2211 | local-london | North East London | 2 7
  E09000017 | Hillingdon | Hillingdon | 51.5415 -0.4456 | west | North West London | 2 0
  E09000018 | Hounslow | Hounslow | 51.4683 -0.3672 | west | North West London | 3 0
  E09000019 | Islington | Islington | 51.5485 -0.1102 | central | North Central London | 2 4
  E09000020 | Kensington and Chelsea | K & C | 51.5015 -0.1926 | central | North West London | 3 2
  E09000021 | Kingston upon Thames | Kings’n | 51.3878 -0.287 | south | South West London | 5 2
  E09000022 | Lambeth | Lambeth | 51.453 -0.1183 | central | South East London | 4 3
  E09000023 | Lewisham | Lewisham | 51.4481 -0.0203 | central | South East London | 4 5
  E09000024 | Merton | Merton | 51.4099 -0.1973 | south | South West London | 5 3
  E09000025 | Newham | Newham | 51.5284 0.0364 | local-london | North East London | 3 6
  E09000026 | Redbridge | Redbridge | 51.5856 0.0759 | local-london | North East London | 2 6
  E09000027 | Richmond upon Thames | Rich’d | 51.4422 -0.313 | south | South West London | 4 1
  E09000028 | Southwark | Southwark | 51.4731 -0.0746 | central | South East London | 4 4
  E09000029 | Sutton | Sutton | 51.3621 -0.1777 | south | South West London | 6 3
  E09000030 | Tower Hamlets | T Haml’s | 51.5172 -0.0356 | central | North East London | 3 5
  E09000031 | Waltham Forest | W Forest | 51.5941 -0.0126 | local-london | North East London | 1 5
  E09000032 | Wandsworth | Wands’th | 51.4513 -0.1864 | central | South West London | 4 2
  E09000033 | Westminster | W’minster | 51.514 -0.1613 | central | North West London | 3 3
`;

/** The 33 London authorities, in the order of their ONS codes. Source: ONS codes and public membership lists. */
export const boroughs: readonly Borough[] = table.trim().split("\n").map(readRow);

const byCode = new Map(boroughs.map((borough) => [borough.code, borough]));

/** The authority with this ONS code, or undefined for a code outside London. */
export const boroughWithCode = (code: string) => byCode.get(code);

function readRow(row: string): Borough {
  const [code = "", name = "", shortName = "", position = "", hub = "", icb = "", tile = ""] = row
    .split("|")
    .map((cell) => cell.trim());
  const [latitude = 0, longitude = 0] = position.split(" ").map(Number);
  const [tileRow = 0, column = 0] = tile.split(" ").map(Number);
  // The table above is the only input, and its test holds every hub in it to a known one.
  return {
    code,
    name,
    shortName,
    latitude,
    longitude,
    hub: hub as HubSlug,
    icb,
    tile: { row: tileRow, column },
  };
}
