import { advertFacts } from "./advert-facts";
import { sayInclusion } from "./inclusion";
import type { VacancyInWords } from "./vacancy-in-words";

type Advertised = Parameters<typeof advertFacts>[0] &
  Pick<
    VacancyInWords,
    | "description"
    | "essential"
    | "desirable"
    | "training"
    | "inclusion"
    | "adjustments"
    | "accessContactName"
    | "accessContactEmail"
    | "accessContactPhone"
  >;

/**
 * All that an advert says, as the component that shows it takes it. `essential` and `desirable` hold what was asked for
 * in words of the employer's own too. `besidePay` is how the pay stands beside the London Living Wage.
 */
export const advertOf = (vacancy: Advertised, besidePay?: string) => ({
  facts: advertFacts(vacancy, besidePay),
  description: vacancy.description,
  essential: [...new Set(vacancy.essential)],
  desirable: [...new Set(vacancy.desirable)],
  training: vacancy.training,
  inclusion: sayInclusion(vacancy.inclusion),
  adjustments: vacancy.adjustments,
  access: accessContact(vacancy),
});

/** Whom to ask about access needs; null where the employer names nobody who can be reached. */
function accessContact({
  accessContactName: name,
  accessContactEmail: email,
  accessContactPhone: phone,
}: Advertised) {
  return email || phone ? { name, email, phone } : null;
}
