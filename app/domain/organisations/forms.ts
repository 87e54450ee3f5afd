import { z } from "zod";
import { locate, placeProblemWords } from "~/domain/places/locate";
import { parsePostcode } from "~/domain/places/postcode";
import { SECTORS, type SectorSlug } from "~/domain/taxonomy/sectors";
import { companiesHouseNumber } from "./registering/companies-house";
import { websiteAddress } from "./registering/website";
import { sizeBandValues } from "./size-bands";

const words = (ask: string, what: string, most: number) =>
  z.string({ error: ask }).trim().min(1, ask).max(most, `${what} must be ${most} characters or fewer`);

const sectorSlugs = SECTORS.map(({ slug }) => slug) as [SectorSlug, ...SectorSlug[]];

const companiesHouse = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return undefined;
    const number = companiesHouseNumber(typed);
    if (number) return number;
    context.addIssue({
      code: "custom",
      message:
        "Enter the 8 characters of a Companies House number, such as 01234567 or SC123456, or leave it empty",
    });
    return z.NEVER;
  });

const website = z
  .string()
  .trim()
  .max(200, "The website’s address must be 200 characters or fewer")
  .optional()
  .transform((typed, context) => {
    if (!typed) return undefined;
    const address = websiteAddress(typed);
    if (address) return address;
    context.addIssue({
      code: "custom",
      message: "Enter a website’s address, such as canteen.example, or leave it empty",
    });
    return z.NEVER;
  });

const londonPostcode = z
  .string({ error: "Enter the site’s postcode, such as E10 7LU" })
  .transform((typed, context) => {
    const read = parsePostcode(typed);
    const located = read.ok ? locate(read.value.postcode) : undefined;
    if (located?.ok) return { ...located.place, postcode: located.place.postcode ?? typed };
    const message = read.ok
      ? placeProblemWords[located?.ok === false ? located.problem : "not-a-postcode"]
      : read.reason;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const siteName = z
  .string()
  .trim()
  .max(80, "The site’s name must be 80 characters or fewer")
  .optional()
  .transform((name) => name || undefined);

/** A site; its postcode comes out as a place. */
export const NewSite = z.object({ siteName, postcode: londonPostcode });

/** A site’s name alone, which it must have. */
export const RenameSite = z.object({ siteName: words("Enter the site’s name", "The site’s name", 80) });

/** What an employer may change of itself. */
const details = {
  organisationName: words("Enter your organisation’s name", "The organisation’s name", 120),
  website,
  sector: z.enum(sectorSlugs, { error: "Choose your sector" }),
  size: z.enum(sizeBandValues, { error: "Choose how many people work for you" }),
};

/** An employer’s details, and the digest of those that the page showed, so that nobody’s change is undone unseen. */
export const ChangeDetails = z.object({ ...details, seen: z.string().max(100) });

/** An employer that is new here, with its first site and the name of the person who registers it. */
export const RegisterEmployer = z.object({
  yourName: words("Enter your name", "Your name", 80),
  organisationName: details.organisationName,
  companiesHouseNumber: companiesHouse,
  website,
  sector: details.sector,
  size: details.size,
  ...NewSite.shape,
});

export type DetailsGiven = z.output<typeof ChangeDetails>;
export type SiteGiven = z.output<typeof NewSite>;
export type EmployerGiven = z.output<typeof RegisterEmployer>;
