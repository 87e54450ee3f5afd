import type { VacancyReferrals } from "~/domain/referrals/find-employer-referrals.server";
import { stageNames } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Listed, Listing } from "~/ui/listing";
import { Tag } from "~/ui/tag";

/** People on the home page before the rest is left to each vacancy's own. */
const SHOWN = 6;

/** The people put forward who are still to be decided on, those nobody has answered first. */
export function HomePeople({ groups }: { groups: VacancyReferrals[] }) {
  const people = groups
    .flatMap(({ vacancyTitle, referrals }) => referrals.map((each) => ({ ...each, vacancyTitle })))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew));
  if (people.length === 0)
    return (
      <Empty title="Nobody is put forward yet">
        When a borough’s team finds somebody for a vacancy, and they agree, you see them here and get a
        letter.
      </Empty>
    );
  const more = people.length - SHOWN;
  return (
    <>
      <Listing>
        {people
          .slice(0, SHOWN)
          .map(({ id, reference, firstName, stage, isNew, vacancyTitle, brokerName }) => (
            <Listed
              key={id}
              href={paths.employerReferral(id)}
              title={firstName ?? reference}
              level={3}
              detail={`For ${vacancyTitle}, through ${brokerName}`}
              facts={[
                isNew ? (
                  <Tag key="new" tone="gold">
                    Waits for your answer
                  </Tag>
                ) : (
                  stageNames[stage]
                ),
              ]}
            />
          ))}
      </Listing>
      {more > 0 && (
        <p>
          {more === 1 ? "1 more is" : `${more} more are`} on the pages of{" "}
          <a href={paths.ownVacancies}>your vacancies</a>.
        </p>
      )}
    </>
  );
}
