import type { ReactNode } from "react";
import type { HubQueue } from "~/domain/placements/find-hub-offers.server";
import { type OfferStage, stageWords } from "~/domain/placements/stages";
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
  beside,
  children,
}: {
  queue: HubQueue;
  current?: string;
  /** What stands in the case's place while none is open. */
  beside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Desk
      title="Offers"
      count={queue.offers.length}
      backHref={paths.hub}
      beside={beside}
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
      <Tag tone={offer.stage === "with_hub" ? "warm" : "neutral"}>{hubWords(offer.stage)}</Tag>{" "}
      <span className="soft nowrap">
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

/** A stage as the hub says it: what is with the hub is new to it. */
export const hubWords = (stage: OfferStage) => (stage === "with_hub" ? "New" : stageWords[stage]);
