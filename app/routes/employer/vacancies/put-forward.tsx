import type { ReceivedReferral } from "~/domain/referrals/find-employer-referrals.server";
import { stageNames } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Listed, Listing } from "~/ui/listing";

/** The people put forward for a vacancy, each with where they stand. */
export function PutForward({ people, live }: { people: ReceivedReferral[]; live: boolean }) {
  if (people.length === 0)
    return live ? (
      <Empty title="Nobody is put forward yet">
        The borough’s team asks each person before you see a name. We write to you when somebody says yes.
      </Empty>
    ) : null;
  return (
    <>
      <h2>People put forward</h2>
      <Listing>
        {people.map(({ id, reference, firstName, stage, brokerName, brokerageName }) => (
          <Listed
            key={id}
            href={paths.employerReferral(id)}
            title={firstName ?? reference}
            level={3}
            detail={`${reference}, from ${brokerName}, ${brokerageName}`}
            facts={[stageNames[stage]]}
          />
        ))}
      </Listing>
    </>
  );
}
