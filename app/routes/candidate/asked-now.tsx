import type { Shares } from "~/domain/referrals/consent/find-shares.server";
import { Inset } from "~/ui/inset";

type Props = { asked: Shares["asked"]; answerAt: string; brokerName: string };

/** What waits for a yes or no: the question of this link can be answered here, others by their own letter. */
export function AskedNow({ asked, answerAt, brokerName }: Props) {
  if (asked.length === 0) return null;
  return (
    <>
      <h2>Waiting for your answer</h2>
      {asked.map(({ referralId, employerName, vacancyTitle, here }) => (
        <Inset key={referralId}>
          <p>
            {vacancyTitle} at {employerName}. They know nothing about you.
          </p>
          <p>
            {here ? (
              <a href={answerAt}>Say yes or no</a>
            ) : (
              `Answer with our letter about it, or ask ${brokerName}.`
            )}
          </p>
        </Inset>
      ))}
    </>
  );
}
