const register = "https://find-and-update.company-information.service.gov.uk/company/";

/** A company's number, leading to its entry in the public register; words where none was given. */
export function CompaniesHouseLink({ number }: { number: string | null }) {
  if (!number) return "No number given";
  return (
    <a href={register + number}>
      {number}
      <span className="govuk-visually-hidden"> on the public register</span>
    </a>
  );
}
