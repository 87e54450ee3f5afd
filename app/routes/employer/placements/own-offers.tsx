import type { OwnOffer } from "~/domain/placements/find-own-offers.server";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { Empty } from "~/ui/empty";
import { Listed, Listing } from "~/ui/listing";

const ended = new Set<OwnOffer["stage"]>(["completed", "declined", "cancelled", "withdrawn"]);

/** Nothing more is asked about it. One that is completed stays in sight until its host has said how it went. */
const isOver = ({ stage, placements }: OwnOffer) =>
  ended.has(stage) && !(stage === "completed" && placements.some(({ reported }) => !reported));

/** An employer's offers of work experience, each with where it stands; those that are over come behind. */
export function OwnOffers({ offers, mayOffer }: { offers: OwnOffer[]; mayOffer: boolean }) {
  if (offers.length === 0)
    return (
      <Empty
        title="You have not offered any yet"
        {...(mayOffer ? { action: <a href={paths.newOffer}>Offer work experience</a> } : {})}
      >
        Half a day or two weeks: your Careers Hub finds the school and looks after the paperwork.
      </Empty>
    );
  const current = offers.filter((offer) => !isOver(offer));
  const past = offers.filter(isOver);
  const half = Math.ceil(current.length / 2);
  return (
    <>
      {current.length === 0 && <p>Nothing is offered now.</p>}
      {current.length > 0 && (
        <Columns>
          <OfferList offers={current.slice(0, half)} />
          {current.length > half ? <OfferList offers={current.slice(half)} /> : <div />}
        </Columns>
      )}
      {past.length > 0 && (
        <Details summary={past.length === 1 ? "1 that is over" : `${past.length} that are over`}>
          <OfferList offers={past} />
        </Details>
      )}
    </>
  );
}

const OfferList = ({ offers }: { offers: OwnOffer[] }) => (
  <Listing>
    {offers.map(({ id, reference, title, siteName, stageWords }) => (
      <Listed
        key={id}
        href={paths.employerOffer(id)}
        title={title}
        level={3}
        detail={[reference, siteName].filter(Boolean).join(", ")}
        facts={[stageWords]}
      />
    ))}
  </Listing>
);
