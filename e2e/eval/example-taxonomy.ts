import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";

const trades = ["baker", "butcher", "brewer", "welder", "fitter", "plater", "clerk", "typist", "teller"];
const doings = [
  "cut",
  "join",
  "clean",
  "weigh",
  "store",
  "order",
  "mend",
  "label",
  "test",
  "heat",
  "count",
  "pack",
];

/** A taxonomy as small as can be for tests: nine trades, three to a group, each with twelve skills of its own. */
export function exampleTaxonomy() {
  const skills = trades.flatMap((trade) =>
    doings.map((doing) => ({
      id: `${doing}-${trade}`,
      label: `${doing} as a ${trade} does`,
      altLabels: [`${doing}ing the ${trade}'s way`, `${trade} style ${doing}ing`],
      kind: "skill" as const,
      escoUri: null,
    })),
  );
  const occupations = trades.map((trade, at) => ({
    id: trade,
    label: `master ${trade}`,
    altLabels: [`${trade} and assistant`],
    soc: null,
    isco: `${2 + Math.floor(at / 3)}11${at % 3}`,
    escoUri: null,
    board: null,
    sector: "other",
  }));
  const occupationSkills = trades.flatMap((trade) =>
    doings.map((doing) => ({ occupationId: trade, skillId: `${doing}-${trade}`, essential: true })),
  );
  return prepareTaxonomy({ skills, occupations, occupationSkills }, "example");
}
