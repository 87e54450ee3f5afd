import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { boroughs } from "~/domain/places/boroughs";
import { outcodes } from "~/domain/places/outcodes";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Occupation } from "~/domain/taxonomy/terms";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { cast, firstNames, surnames } from "./cast";
import { demoId } from "./ids";
import { freePhone } from "./phones";
import type { Organisations } from "./seed-organisations";
import { dayFromToday, daysAgo, type Story } from "./story";

export type DemoCandidate = Prisma.CandidateCreateManyInput & {
  id: string;
  brokerageId: string;
  occupations: string[];
  skills: string[];
  licences: string[];
  qualifications: string[];
};
export type DemoPerson = { candidateId: string; name: string; email: string | null; phone: string | null };
export type Candidates = {
  all: DemoCandidate[];
  /** Those whom nobody has put forward yet. */
  newcomers: Set<string>;
  people: Map<string, DemoPerson>;
};

const TOTAL = 2_000;
/** The brokerages of the cast have the caseloads that people will look at. */
const large: Record<string, number> = { E09000031: 212, E09000025: 150, E09000012: 130, E09000001: 16 };

/** Of each broker of the cast, so many of their brokerage's residents are on their own caseload: the newcomers among them. */
const CASELOAD = 80;

/** Sectors in which residents who come to a brokerage have most often worked, more than once for more people. */
const backgrounds =
  "hospitality hospitality hospitality social-care social-care retail retail cleaning cleaning logistics security administration administration construction construction education health health creative digital customer-service life-sciences".split(
    " ",
  );

/** Newcomers in Waltham Forest who have worked in kitchens: the demonstration's first vacancy is for them. */
const isKitchenHand = (boroughCode: string, at: number) => boroughCode === "E09000031" && at >= 200;
const kitchenWork = ["kitchen-assistant", "kitchen-assistant", "catering-assistant", "kitchen-porter"];

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase()
    .slice(0, 2);

/** Skills somebody has from a job: most of what it needs, some of what is wanted besides. */
function learntIn(story: Story, taxonomy: LoadedTaxonomy, occupation: Occupation) {
  const { random } = story;
  const { essential, desirable } = taxonomy.skillsOf(occupation.id);
  const share = random.between(45, 100) / 100;
  return [
    ...random.some(essential, Math.ceil(essential.length * share)),
    ...random.some(desirable, random.between(0, 3)),
  ];
}

function candidateAt(
  story: Story,
  taxonomy: LoadedTaxonomy,
  brokerage: { id: string; boroughCode: string; prefix: string; phones: Set<string> },
  at: number,
) {
  const { random } = story;
  const kitchen = isKitchenHand(brokerage.boroughCode, at);
  const sector = kitchen ? "hospitality" : random.pick(backgrounds);
  // Work that needs a degree and registration is rarer on a caseload than work that can be begun.
  const open = taxonomy.allOccupations.filter(
    (each) => each.sector === sector && (/^[4-9]/.test(each.soc ?? "9") || random.chance(12)),
  );
  const first =
    (kitchen && taxonomy.occupation(random.pick(kitchenWork))) ||
    random.pick(open.length ? open : taxonomy.allOccupations);
  const second = random.chance(35) ? random.pick(open.length ? open : taxonomy.allOccupations) : first;
  const occupations = [...new Set([first, second])];
  const held = new Set(occupations.flatMap((occupation) => learntIn(story, taxonomy, occupation)));
  const of = (kind: string[]) => [...held].filter((id) => kind.includes(taxonomy.kindOf(id) ?? ""));
  const home = random.pick(outcodes.filter(({ boroughCode }) => boroughCode === brokerage.boroughCode));
  const part = random.chance(38);
  const candidate: DemoCandidate = {
    id: demoId(random),
    brokerageId: brokerage.id,
    reference: `${brokerage.prefix}-${1_000 + at}`,
    occupations: occupations.map(({ id }) => id),
    skills: of(["skill", "knowledge"]),
    licences: of(["licence"]),
    qualifications: of(["qualification"]),
    outcode: home.outcode,
    latitude: home.latitude,
    longitude: home.longitude,
    maxKm: random.pick([3, 5, 5, 8, 8, 8, 10, 12, 15]),
    hoursMin: part ? random.pick([8, 12, 16]) : 30,
    hoursMax: part ? random.pick([20, 24, 30]) : 40,
    payFloorPence: random.chance(55) ? random.pick([1271, 1300, 1350, 1385, 1400, 1480, 1480, 1550]) : null,
    availableFrom: random.chance(60) ? null : dayFromToday(story, random.between(-20, 60)),
    available: kitchen || random.chance(93),
    createdAt: daysAgo(story, random.between(1, 370)),
  };
  const name = `${random.pick(firstNames)} ${random.pick(surnames)}`;
  const person: DemoPerson = {
    candidateId: candidate.id,
    name,
    email: random.chance(95)
      ? `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${candidate.reference.toLowerCase()}@resident.example`
      : null,
    phone: random.chance(85) ? freePhone(random.between(0, 999), brokerage.phones) : null,
  };
  return { candidate, person };
}

/** Two thousand residents on the caseloads of 33 brokerages, with what matching may know apart from what it may not. */
export async function seedCandidates(
  tx: Tx,
  story: Story,
  taxonomy: LoadedTaxonomy,
  { all, contacts }: Organisations,
): Promise<Candidates> {
  const kept: Candidates = { all: [], newcomers: new Set(), people: new Map() };
  // Imported before the first start: they keep their references, and the demo's own make way.
  const imported = await tx.candidate.findMany({ select: { brokerageId: true, reference: true } });
  const phones = new Set<string>();
  const taken = new Set(imported.map(({ brokerageId, reference }) => `${brokerageId} ${reference}`));
  const named = Object.values(large).reduce((sum, count) => sum + count, 0);
  const ordinary = Math.floor((TOTAL - named) / (boroughs.length - Object.keys(large).length));
  for (const brokerage of all.filter(({ kind }) => kind === "brokerage")) {
    const boroughCode = brokerage.boroughCode ?? "";
    const prefix = initialsOf(brokerage.name.replace(/ brokerage$/, "")).padEnd(2, "B");
    const last = kept.all.length;
    const count = large[boroughCode] ?? ordinary;
    const ofCast = cast.some(({ kind, of }) => kind === "brokerage" && of === boroughCode);
    const broker = ofCast ? contacts.get(brokerage.id) : undefined;
    for (let at = 0; at < count; at++) {
      const { candidate, person } = candidateAt(
        story,
        taxonomy,
        { id: brokerage.id, boroughCode, prefix, phones },
        at,
      );
      if (broker && at >= count - CASELOAD) candidate.brokerId = broker.id;
      if (taken.has(`${brokerage.id} ${candidate.reference}`)) candidate.reference += "-demo";
      kept.all.push(candidate);
      if (isKitchenHand(boroughCode, at)) kept.newcomers.add(candidate.id);
      kept.people.set(candidate.id, person);
    }
    await tx.candidate.createMany({ data: kept.all.slice(last) });
    await tx.candidatePerson.createMany({
      data: kept.all
        .slice(last)
        .map(({ id }) => kept.people.get(id))
        .filter((each) => each !== undefined)
        .map(({ candidateId, ...person }, at) => ({
          candidateId,
          ...sealPerson(candidateId, person),
          // Brokers speak to most of their residents within a month; a few have gone quiet.
          lastActiveAt: daysAgo(story, (at * 7) % 37),
        })),
    });
  }
  return kept;
}
