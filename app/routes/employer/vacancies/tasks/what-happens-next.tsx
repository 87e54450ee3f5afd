import { longDate } from "~/ui/dates";

interface WhatHappensNextProps {
  at: { siteId: string; siteName: string; places: number }[];
  /** Whether it is the employer's first, which somebody reads before. */
  first: boolean;
  /** The day that its employer chose, while it is still to come: an ISO day in London. */
  goesLiveOn: string | null;
}

/** What submitting does, and when it shows; of a draft for several sites, what it becomes. */
export const WhatHappensNext = ({ at, first, goesLiveOn }: WhatHappensNextProps) => (
  <>
    {at.length > 1 && (
      <>
        <p>
          It becomes {at.length} vacancies, one for each site. Each has its own reference and goes to the team
          of its borough:
        </p>
        <ul>
          {at.map(({ siteId, siteName, places }) => (
            <li key={siteId}>
              {siteName}: {places} {places === 1 ? "person" : "people"}
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      {first
        ? "It is your first vacancy, so someone reads it before it goes live. That takes up to two working days, and we write to you either way."
        : `It goes live ${goesLiveOn ? `early on ${longDate(goesLiveOn)}` : "as soon as you submit it"}, and we write to you to say so.`}
    </p>
  </>
);
