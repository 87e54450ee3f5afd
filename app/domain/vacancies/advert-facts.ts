import { sayDay } from "./long-day";
import type { VacancyInWords } from "./vacancy-in-words";

type Fact = { key: string; value: string; note?: string };

type Advertised = Pick<
  VacancyInWords,
  | "typeName"
  | "payName"
  | "payText"
  | "hoursName"
  | "hoursNote"
  | "flexibleHours"
  | "site"
  | "occupation"
  | "placesName"
  | "startsOn"
  | "closesOn"
  | "guaranteedInterview"
>;

/** What an advert states in figures, line by line. `besidePay` is how the pay stands beside the London Living Wage. */
export function advertFacts(vacancy: Advertised, besidePay?: string): Fact[] {
  const { site, payName, payText } = vacancy;
  // Many a site is named after where it is.
  const rest = [site.postcode, site.boroughName].filter((part) => part && !site.name.includes(part));
  const place = [site.name, ...rest].join(", ");
  return [
    { key: "Type", value: vacancy.typeName },
    {
      key: "Pay",
      value: payName ?? payText ?? "Not stated",
      ...(besidePay ? { note: besidePay } : {}),
    },
    {
      key: "Hours",
      value: vacancy.hoursName ?? "Not stated",
      ...(vacancy.hoursNote ? { note: vacancy.hoursNote } : {}),
    },
    ...(vacancy.flexibleHours
      ? [{ key: "Flexible hours", value: "They can be arranged to suit the person" }]
      : []),
    { key: "Where", value: place },
    { key: "Occupation", value: vacancy.occupation ?? "Not in our list" },
    { key: "Places", value: vacancy.placesName },
    { key: "Starts", value: vacancy.startsOn ? sayDay(vacancy.startsOn) : "As soon as it suits" },
    { key: "Closes", value: vacancy.closesOn ? sayDay(vacancy.closesOn) : "When it is filled" },
    ...(vacancy.guaranteedInterview
      ? [{ key: "Interview", value: "Everyone who has what is needed is interviewed" }]
      : []),
  ];
}
