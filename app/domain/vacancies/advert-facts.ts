import { sayDay } from "~/platform/day-words";
import { sayContract } from "./contracts";
import { siteWords } from "./site-words";
import type { VacancyInWords } from "./vacancy-in-words";
import { sayWorkMode } from "./work-modes";

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
  | "workMode"
  | "contract"
  | "endsOn"
  | "apprenticeshipLevel"
  | "apprenticeshipStandard"
  | "trainingProvider"
  | "trainingFrom"
  | "trainingTo"
>;

/** What an advert states in figures, line by line. `besidePay` is how the pay stands beside the London Living Wage. */
export function advertFacts(vacancy: Advertised, besidePay?: string): Fact[] {
  const { payName, payText } = vacancy;
  return [
    { key: "Type", value: vacancy.typeName },
    ...trainingFacts(vacancy),
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
    ...fact("Contract", sayContract(vacancy.contract)),
    { key: "Where", value: siteWords(vacancy.site) },
    ...fact("Work is done", vacancy.workMode === "on_site" ? null : sayWorkMode(vacancy.workMode)),
    { key: "Occupation", value: vacancy.occupation ?? "Not in our list" },
    { key: "Places", value: vacancy.placesName },
    { key: "Starts", value: vacancy.startsOn ? sayDay(vacancy.startsOn) : "As soon as it suits" },
    ...fact("Last day", vacancy.endsOn && sayDay(vacancy.endsOn)),
    { key: "Closes", value: vacancy.closesOn ? sayDay(vacancy.closesOn) : "When it is filled" },
    ...(vacancy.guaranteedInterview
      ? [{ key: "Interview", value: "Everyone who has what is needed is interviewed" }]
      : []),
  ];
}

const fact = (key: string, value: string | null): Fact[] => (value ? [{ key, value }] : []);

/** What of it is learning: an apprenticeship's level and standard, when a SWAP's training is, and who gives it. */
function trainingFacts(vacancy: Advertised): Fact[] {
  const {
    apprenticeshipLevel: level,
    apprenticeshipStandard: standard,
    trainingFrom: from,
    trainingTo: to,
  } = vacancy;
  const days =
    from && to && from !== to ? `${sayDay(from)} to ${sayDay(to)}` : (from ?? to) && sayDay(from ?? to ?? "");
  return [
    ...fact("Apprenticeship", [level && `Level ${level}`, standard].filter(Boolean).join(", ")),
    ...fact("Training", days),
    ...fact("Training provider", vacancy.trainingProvider),
  ];
}
