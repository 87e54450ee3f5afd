import { readDay, readEmail, readKm, readList, readOutcode, readPay, tidy } from "./candidate-row-cells";
import type { CandidateColumn, RowProblem } from "./candidate-row-header";
import { readHours, type WeeklyHours } from "./candidate-row-hours";
import { type LicenceExpiry, readDateOfBirth, readExpiries, readPhone } from "./candidate-row-person";

/** A candidate as a file gives one. Occupations, skills, qualifications and licences are in the file's own words. */
export type CandidateRow = {
  reference: string;
  name: string;
  email: string | null;
  outcode: string;
  occupations: string[];
  skills: string[];
  /** Hours a week; null for any. */
  hours: WeeklyHours | null;
  /** Pence an hour; null for any pay. */
  minPayPence: number | null;
  maxKm: number;
  /** ISO day; null for at once. */
  availableFrom: string | null;
  qualifications: string[];
  licences: string[];
  /** These three are left out where the file has no such column: then what is known already stays. */
  phone?: string | null;
  /** ISO day. */
  dateOfBirth?: string | null;
  licenceExpiries?: LicenceExpiry[];
};

export type CandidateRead = { ok: true; candidate: CandidateRow } | { ok: false; problems: RowProblem[] };

/** How far somebody is taken to travel when the file does not say, in kilometres. */
const usualMaxKm = 10;

/** In letters. `said` is how much of a cell a problem repeats. */
const longest = { reference: 40, name: 200, list: 4_000, said: 80 };

/** What to do about each column that cannot be read. */
const reasons = {
  reference: `Give a reference of at most ${longest.reference} letters and figures, such as WF-1042`,
  name: `Give the candidate's name, in at most ${longest.name} letters`,
  email: "Enter an email address such as name@example.com, or leave it empty",
  outcode: "Enter the first half of a London postcode, such as E10",
  occupations: "Give fewer occupations, with a semicolon between them",
  skills: "Give fewer skills, with a semicolon between them",
  hours: "Enter hours a week such as 37.5, 16-30, full-time or part-time",
  min_pay: "Enter pay an hour such as £14.80, or pay a year such as £28,000",
  max_km: "Enter kilometres from 1 to 100, such as 8",
  available_from: "Enter a date such as 2026-12-01 or 01/12/2026",
  qualifications: "Give fewer qualifications, with a semicolon between them",
  licences: "Give fewer licences, with a semicolon between them",
  date_of_birth: "Enter a date of birth such as 1990-05-17 or 17/05/1990, of somebody aged 14 to 100",
  phone: "Enter a phone number such as 07700 900123, or leave it empty",
  licence_expiry:
    "Enter a date such as 2027-03-01, or each licence with its date: SIA licence 2027-03-01; CSCS card 2028-01-31",
} as const satisfies Record<CandidateColumn, string>;

/**
 * Reads one record of a file by its column names, as `checkHeader` gives them. Every problem of the record is
 * named, with what stood in its column. Empty: any hours, any pay, 10 km, available at once, nothing in a list.
 * @param today ISO day, from which an age is counted
 */
export function parseCandidateRow(
  record: Readonly<Record<string, string | undefined>>,
  today: string,
): CandidateRead {
  const problems: RowProblem[] = [];
  function read<Value>(column: CandidateColumn, empty: Value, reader: (text: string) => Value | undefined) {
    const text = tidy(record[column] ?? "");
    const value = text === "" ? empty : reader(text);
    if (value !== undefined) return value;
    const reason = reasons[column];
    problems.push(text === "" ? { column, reason } : { column, reason, value: text.slice(0, longest.said) });
    return empty;
  }
  const list = (column: CandidateColumn) =>
    read(column, [], (text) => (text.length > longest.list ? undefined : readList(text)));
  const required = (column: "reference" | "name") =>
    read(column, undefined, (text) => (text.length <= longest[column] ? text : undefined)) ?? "";

  const candidate: CandidateRow = {
    reference: required("reference"),
    name: required("name"),
    email: read<string | null>("email", null, readEmail),
    outcode: read<string | undefined>("outcode", undefined, readOutcode) ?? "",
    occupations: list("occupations"),
    skills: list("skills"),
    hours: read("hours", null, readHours),
    minPayPence: read<number | null>("min_pay", null, readPay),
    maxKm: read("max_km", usualMaxKm, readKm),
    availableFrom: read<string | null>("available_from", null, readDay),
    qualifications: list("qualifications"),
    licences: list("licences"),
    ...(record.phone === undefined ? {} : { phone: read<string | null>("phone", null, readPhone) }),
    ...(record.date_of_birth === undefined
      ? {}
      : { dateOfBirth: read<string | null>("date_of_birth", null, (text) => readDateOfBirth(text, today)) }),
    ...(record.licence_expiry === undefined
      ? {}
      : { licenceExpiries: read<LicenceExpiry[]>("licence_expiry", [], readExpiries) }),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, candidate };
}
