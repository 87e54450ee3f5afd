import type { ReactNode } from "react";
import type { HubQueue } from "~/domain/placements/find-hub-offers.server";
import { stageWords } from "~/domain/placements/stages";
import { paths } from "~/paths";
import { Desk } from "~/ui/desk";
import { Empty } from "~/ui/empty";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

type Line = HubQueue["offers"][number];

/** The hub's offers on the left, those that wait for an answer first, and the open one on the right. */
export function HubDesk({
  queue,
  current,
  children,
}: {
  queue: HubQueue;
  current?: string;
  children?: ReactNode;
}) {
  return (
    <Desk
      title="Offers"
      count={queue.offers.length}
      backHref={paths.hub}
      items={queue.offers.map((offer) => ({
        href: paths.hubOffer(offer.id),
        title: offer.title,
        detail: <Detail offer={offer} />,
        current: offer.id === current,
      }))}
      empty={
        <Empty title="No offers are open">
          When an employer in your boroughs offers work experience, it comes here and we write to you.
        </Empty>
      }
    >
      {children}
    </Desk>
  );
}

function Detail({ offer }: { offer: Line }) {
  const from = [offer.employerName, offer.boroughName].filter(Boolean).join(", ");
  return (
    <>
      <span className="soft">{from}</span>
      <br />
      <Tag tone={offer.stage === "with_hub" ? "warm" : "neutral"}>
        {offer.stage === "with_hub" ? "New" : stageWords[offer.stage]}
      </Tag>{" "}
      <span className="soft">
        {offer.stage === "with_hub" && offer.submittedAt ? (
          <>
            since <Time of={offer.submittedAt} as="short" />
          </>
        ) : (
          `${offer.left} of ${offer.places} places left`
        )}
      </span>
    </>
  );
}

/** "3 offers wait for your answer." */
export const waitingInWords = (waiting: number) => {
  if (waiting === 0) return "No offer waits for your answer.";
  return waiting === 1 ? "1 offer waits for your answer." : `${waiting} offers wait for your answer.`;
};
