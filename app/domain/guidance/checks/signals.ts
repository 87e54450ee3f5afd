import type { Advert } from "../advice";

// What an advert says, be it in a form’s own field or in words, as the check of what is missing asks it.

const payFigure =
  /£ ?\d|\d+(?:\.\d\d)? ?(?:an|per) hour|\bminimum wage\b|\bliving wage\b|\bband [2-9][a-d]?\b/i;
const hours = /\d+(?:\.\d+)? ?(?:hours|hrs)|full[- ]time|part[- ]time|\bshifts?\b/i;
const flexible =
  /flexib(?:le|ility) (?:work|hours|shift|start|pattern|rota|around|arrang)|flexi[- ]?time|job[- ]?shar|part[- ]?time|hybrid|work(?:ing)? (?:from home|remotely)|home[- ]working|remote working|compressed hours|term[- ]time|school hours|reduced hours|flexible (?:\w+ )?(?:and|or) (?:part|home|remote)|choose your (?:own )?(?:hours|shifts)|hours to suit|less than full[- ]time|\bLTFT\b/i;
const adjustments =
  /adjustments?|disability confident|two ticks|accessib|disabled (?:people|applicants|candidates)|applicants? with (?:a )?disabilit|alternative formats?|large print/i;
const aboutAdjusting =
  /adjustments?|accessib|access needs|disabled (?:people|applicants|candidates)|disabilit|alternative formats?|large print/gi;
const email = /[\w.+-]+@[\w-]+\.\w/;
const phone = /\b0[\d ]{8,12}\d\b|\+44[\d ]{8,}/;
/** A verb and whom it names: "tell Sam", and not "tell us". */
const namedPerson =
  /\b(?:[Cc]ontact|[Aa]sk|[Tt]ell|[Cc]all|[Rr]ing|[Pp]hone|[Ee]mail|[Ss]peak (?:to|with)|[Tt]alk (?:to|with)) (?:Mr |Mrs |Ms |Dr )?[A-Z][a-z]/;
const guaranteed =
  /guarantee\w*(?: \w+){0,3} interview|interviews? (?:is |are |will be )?guaranteed|disability confident|two ticks|interview scheme/i;

/** Letters either side of words about adjustments in which whom to ask would stand. */
const near = 200;

export const saysPay = ({ pay, description }: Advert) =>
  Boolean(pay?.minPence || pay?.maxPence) || payFigure.test(pay?.text ?? "") || payFigure.test(description);

export const saysHours = ({ hoursStated, description }: Advert) =>
  Boolean(hoursStated) || hours.test(description);

export const saysFlexible = (advert: Advert) => Boolean(advert.flexible) || flexible.test(advert.description);

const filled = (text: string | null | undefined) => Boolean(text?.trim());

export const saysAdjustments = (advert: Advert) =>
  filled(advert.adjustments) || adjustments.test(advert.description);

/** A name, an email address or a phone number of somebody to ask, near to words about adjustments. */
export const saysWhomToAsk = ({ accessContact, adjustments, description }: Advert) =>
  filled(accessContact) ||
  [...`${adjustments ?? ""}\n${description}`.matchAll(aboutAdjusting)].some(({ index, input }) => {
    const around = input.slice(Math.max(0, index - near), index + near);
    return email.test(around) || phone.test(around) || namedPerson.test(around);
  });

export const saysGuaranteedInterview = ({ guaranteedInterview, description }: Advert) =>
  Boolean(guaranteedInterview) || guaranteed.test(description);
