import { paths } from "~/paths";
import { addDays } from "~/platform/clock";
import { datesInWords } from "./dates-in-words";
import { countedOn, type OfferStage, takesSchools } from "./stages";

type Offer = {
  id: string;
  reference: string;
  title: string;
  stage: OfferStage;
  pagesLeft: number;
  /** Dates that wait for the employer's answer. */
  waiting: readonly { id: string; schoolName: string }[];
  placements: readonly {
    id: string;
    schoolName: string;
    startsOn: string;
    endsOn: string;
    reported: boolean;
  }[];
};

export type PlacementTask = { href: string; title: string; detail: string };

/** How many days after a placement's last its host is still asked how it went. */
const askedFor = 60;

const answering = ({ id, title, stage, waiting }: Offer) =>
  (takesSchools.includes(stage) ? waiting : []).map(
    (proposal): PlacementTask => ({
      href: paths.answerDates(id, proposal.id),
      title: `Answer the dates for ${proposal.schoolName}`,
      detail: `The hub proposes them for ${title}`,
    }),
  );

const coming = ({ id, title, stage, placements }: Offer, today: string) =>
  placements
    .filter(
      ({ startsOn }) => countedOn.includes(stage) && (startsOn === today || startsOn === addDays(today, 1)),
    )
    .map(
      (placement): PlacementTask => ({
        href: paths.hostPlacement(id, placement.id),
        title: `${placement.schoolName} comes ${placement.startsOn === today ? "today" : "tomorrow"}`,
        detail: `${title}: see the checklist for the first day`,
      }),
    );

const asking = ({ id, title, stage, placements }: Offer, today: string) =>
  placements
    .filter(
      ({ reported, endsOn }) =>
        !reported && stage !== "cancelled" && endsOn < today && endsOn >= addDays(today, -askedFor),
    )
    .map(
      (placement): PlacementTask => ({
        href: paths.reportHosting(id, placement.id),
        title: `How did it go with ${placement.schoolName}?`,
        detail: `Five questions about ${title}, ${datesInWords(placement.startsOn, placement.endsOn)}`,
      }),
    );

const drafted = ({ id, reference, title, stage, pagesLeft }: Offer): PlacementTask[] =>
  stage === "draft"
    ? [
        {
          href: paths.employerOffer(id),
          title: pagesLeft ? `Finish ${title}` : `Send ${title}`,
          detail: `${reference} is saved as a draft: ${draftLeft(pagesLeft)}`,
        },
      ]
    : [];

const draftLeft = (pages: number) => {
  if (pages === 0) return "check it and send it to the hub";
  return pages === 1 ? "1 page is left" : `${pages} pages are left`;
};

/**
 * What an employer's offers of work experience need of it on a day, pupils first: who comes today or tomorrow, dates to
 * answer, how it went, drafts to finish. Each with its words and the page that does it.
 * @param today the London day, such as `2026-11-22`
 */
export const placementTasks = (offers: readonly Offer[], today: string): PlacementTask[] => [
  ...offers.flatMap((offer) => coming(offer, today)),
  ...offers.flatMap(answering),
  ...offers.flatMap((offer) => asking(offer, today)),
  ...offers.flatMap(drafted),
];
