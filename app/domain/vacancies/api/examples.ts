import { addDays } from "~/platform/clock";

/** Bodies that the endpoints take as they stand, on a day. All is invented. */
export const examplesOn = (today: string) => {
  const job = {
    reference: "KITCHEN-07",
    as: "submitted",
    type: "job",
    title: "Kitchen assistant",
    occupation: "Kitchen assistant",
    description:
      "You prepare vegetables, wash up and keep the kitchen clean. We teach you everything. Hours can fit around school or caring.",
    places: 2,
    site: "E10 7LU",
    payUnit: "hour",
    payFrom: 14.8,
    hoursFrom: 20,
    hoursTo: 30,
    flexibleHours: true,
    essential: ["Food preparation"],
    desirable: ["Customer service"],
    contract: "permanent",
    closesOn: addDays(today, 28),
    guaranteedInterview: true,
    inclusion: ["no-cv", "named-buddy"],
  };
  const apprenticeship = {
    reference: "CARE-APP-2",
    as: "draft",
    type: "apprenticeship",
    title: "Care apprentice",
    occupation: "Care worker",
    description:
      "You help people to live well in their own homes, and learn the work with a mentor beside you.",
    places: 1,
    site: "E10 7LU",
    payUnit: "hour",
    payFrom: 13.2,
    apprenticeWage: "first_year",
    hoursFrom: 37.5,
    apprenticeshipLevel: 2,
    apprenticeshipStandard: "Adult care worker",
    essential: ["Communication"],
    closesOn: addDays(today, 42),
  };
  return {
    job,
    apprenticeship,
    morePay: { payFrom: 15.5, hoursNote: "Weekdays, 8am to 2pm" },
    filled: { throughUs: 1, otherwise: 1, how: "own-advert" },
    left: { throughUs: 0, otherwise: 0, why: "skills", words: "Nobody had worked with the machine." },
  };
};
