import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";

/** The London day on which the crowd is searched. */
export const crowdDay = "2026-11-22";

const leyton = { boroughCode: "E09000031", outcode: "E10", latitude: 51.5681, longitude: -0.0115 };
const hackney = { boroughCode: "E09000012", outcode: "E8", latitude: 51.5427, longitude: -0.0644 };
const croydon = { boroughCode: "E09000008", outcode: "CR0", latitude: 51.3722, longitude: -0.0746 };
const nowhere = { boroughCode: null, outcode: null, latitude: null, longitude: null };
/** Where the crowd's sites are. */
export const crowdPlaces = [leyton, hackney, croydon, nowhere];

const employers = [
  { id: "bakers", name: "Kiln Lane Bakers", sector: "hospitality" },
  { id: "clinic", name: "Plane Tree Clinic", sector: "health" },
  { id: "silent", name: "Quiet Works", sector: null },
];
const occupations = [
  { id: "o0", label: "Porter", sector: "health" },
  { id: "o1", label: "Cleaner", sector: "cleaning" },
  { id: "o2", label: "Cook", sector: "hospitality" },
];
const skills = Array.from({ length: 8 }, (_, at) => ({ id: `s${at}`, label: `Craft ${at}`, kind: "skill" }));
const titles = ["Night porter", "Window cleaner", "Pastry cook", "Helper"];
const types = ["job", "apprenticeship", "swap", "paid_placement", "internship"] as const;
const hours = [
  [8, 8],
  [16, 24],
  [30, 30],
  [12, 37.5],
  [37.5, 37.5],
  [null, null],
] as const;
/** Pay an hour in pence; the London Living Wage of the day is 1480. */
const pays = [1299, 1300, 1479, 1480, 1500, 2800, null];

/** One of the crowd as it is written, and what is known of it besides. */
export type OfCrowd = {
  row: Prisma.VacancyCreateManyInput & { id: string; number: number; title: string };
  place: (typeof crowdPlaces)[number];
  sector: string | null;
};

function one(at: number): OfCrowd {
  const employer = employers[at % 3];
  const place = crowdPlaces[at % 4];
  const occupation = at % 7 === 0 ? undefined : occupations[at % 3 === 1 ? (at >> 2) % 3 : at % 3];
  const [hoursMin, hoursMax] = hours[at % 6] ?? [null, null];
  const pay = pays[at % 7] ?? null;
  if (!employer || !place) throw new Error("There are as many as the numbers above say.");
  return {
    place,
    sector: occupation?.sector ?? employer.sector,
    row: {
      id: `v-${String(at).padStart(4, "0")}`,
      number: 5000 + at,
      organisationId: employer.id,
      siteId: `${employer.id} ${at % 4}`,
      stage: "live",
      type: types[(at >> 1) % 5] ?? "job",
      title: titles[(at * 5) % 4] ?? "",
      description:
        at % 5 === 0
          ? "You work with lanterns in the old mill."
          : "You work in a team, with the old lanterns.",
      occupationId: occupation?.id ?? null,
      essentialSkills: [`s${at % 8}`, `s${(at * 3) % 8}`],
      desirableSkills: at % 4 === 0 ? [] : [`s${(at * 5 + 1) % 8}`],
      payUnit: pay === null ? null : "hour",
      payMinPence: pay,
      payMaxPence: pay,
      payHourlyMinPence: pay,
      payHourlyMaxPence: pay,
      hoursMin,
      hoursMax,
      flexibleHours: at % 5 === 2,
      liveAt: new Date(Date.UTC(2026, 10, 1 + ((at * 11) % 20), at % 24)),
      closesOn: at % 6 === 0 ? null : dayToDate(addDays(crowdDay, (at * 7) % 40)),
    },
  };
}

/** So many invented live vacancies, the same each time: every borough, sector, type, pay and pattern of hours mixed. */
export const vacancyCrowd = (size: number): OfCrowd[] => Array.from({ length: size }, (_, at) => one(at));

/** Writes the crowd, with its employers, sites, occupations and skills. */
export const writeCrowd = (crowd: readonly OfCrowd[]) =>
  asActor(system("factory"), async (tx) => {
    await tx.occupation.createMany({ data: occupations });
    await tx.skill.createMany({ data: skills });
    for (const { id, name, sector } of employers) {
      await tx.organisation.create({ data: { id, kind: "employer", name, nameKey: id, sector } });
      const sites = crowdPlaces.map((place, at) => ({
        id: `${id} ${at}`,
        organisationId: id,
        name: String(at),
        ...place,
      }));
      await tx.site.createMany({ data: sites });
    }
    await tx.vacancy.createMany({ data: crowd.map(({ row }) => row) });
  });
