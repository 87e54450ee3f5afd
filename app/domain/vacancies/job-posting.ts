import { dayOf } from "./job-posting-day";
import { hoursIn, saysFlexible } from "./job-posting-hours";
import { identifierOf } from "./job-posting-identifier";
import {
  type Fields,
  fieldsOf,
  numberOf,
  type PostingProblem,
  problemWith,
  textOf,
} from "./job-posting-json";
import { employmentTypesIn, kindOf } from "./job-posting-kind";
import { categoriesIn, experienceIn, itemsIn } from "./job-posting-lists";
import { payIn } from "./job-posting-pay";
import { placeIn } from "./job-posting-place";
import type { ParsedPosting } from "./job-posting-shape";
import { plainLine, plainText } from "./job-posting-text";

export type PostingRead = { ok: true; posting: ParsedPosting } | { ok: false; problems: PostingProblem[] };

const longestTitle = 300;
const longestDescription = 200_000;
const mostPlaces = 10_000;

/** Reads one line of JSON that holds one `JobPosting`. It never throws: what cannot be used is named in problems. */
export function parseJobPosting(line: string): PostingRead {
  const posting = readLine(line);
  if (!posting) return refused(problemWith("line", "This line is not a JSON object", line));
  const type = posting["@type"];
  if (
    type !== undefined &&
    ![type].flat().some((name) => typeof name === "string" && /\bJobPosting$/.test(name))
  ) {
    return refused(problemWith("@type", "This is not a JobPosting", type));
  }

  const problems: PostingProblem[] = [];
  const title = required(
    "title",
    plainLine(textOf(posting.title, "@value") ?? textOf(posting.name) ?? ""),
    problems,
  );
  const employer = posting.hiringOrganization;
  const employerName = required(
    "hiringOrganization.name",
    plainLine(textOf(employer, "name", "legalName") ?? ""),
    problems,
  );
  const description = readDescription(posting, problems);
  const postedOn = dayOf(posting, "datePosted", problems);
  const employmentTypes = employmentTypesIn(posting.employmentType);
  const parsed: ParsedPosting = {
    identifier: identifierOf(posting, [employerName, title, postedOn ?? "", description.slice(0, 200)]),
    type: kindOf(employmentTypes, title),
    title,
    employerName,
    industry: plainLine(textOf(posting.industry, "name") ?? "") || null,
    description,
    ...placeIn(posting),
    ...payIn(posting, problems),
    hours: hoursIn(posting.workHours),
    flexible: saysFlexible(posting.workHours) || saysFlexible(posting.employmentType),
    employmentTypes,
    postedOn,
    closesOn: dayOf(posting, "validThrough", problems),
    startsOn: startIn(posting, problems),
    places: placesIn(posting, problems),
    skills: itemsIn(posting.skills),
    qualifications: [
      ...new Set([...itemsIn(posting.qualifications), ...itemsIn(posting.educationRequirements)]),
    ],
    occupationalCategory: categoriesIn(posting.occupationalCategory),
    experience: experienceIn(posting.experienceRequirements),
  };
  if (title.length > longestTitle)
    problems.push(problemWith("title", `Keep the title to ${longestTitle} letters`, title));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, posting: parsed };
}

function readLine(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    return Array.isArray(value) || Object.keys(fieldsOf(value)).length === 0 ? null : fieldsOf(value);
  } catch {
    return null;
  }
}

const refused = (problem: PostingProblem): PostingRead => ({ ok: false, problems: [problem] });

const missing = {
  title: "Give the title of the job",
  "hiringOrganization.name": "Give the name of the employer",
  description: "Describe the job",
} as const;

function required(column: keyof typeof missing, text: string, problems: PostingProblem[]) {
  if (text === "") problems.push(problemWith(column, missing[column]));
  return text;
}

function readDescription(posting: Fields, problems: PostingProblem[]) {
  const given = textOf(posting.description, "@value") ?? "";
  if (given.length <= longestDescription) return required("description", plainText(given), problems);
  problems.push(problemWith("description", `Keep the description to ${longestDescription} letters`, given));
  return "";
}

/** A start may be words without a date ("immediately"), which is no mistake. */
const startIn = (posting: Fields, problems: PostingProblem[]) =>
  /\d/.test(textOf(posting.jobStartDate) ?? "") ? dayOf(posting, "jobStartDate", problems) : null;

function placesIn(posting: Fields, problems: PostingProblem[]) {
  const given = posting.totalJobOpenings;
  if (textOf(given, "value") === null) return 1;
  const places = numberOf(fieldsOf(given).value ?? given);
  if (places !== null && Number.isInteger(places) && places >= 1 && places <= mostPlaces) return places;
  problems.push(
    problemWith("totalJobOpenings", "Give the number of places as a whole number, such as 3", given),
  );
  return 1;
}
