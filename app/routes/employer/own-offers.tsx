import type { findOwnOffers } from "~/domain/placements/find-own-offers.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Listed, Listing } from "~/ui/listing";

type Offers = Awaited<ReturnType<typeof findOwnOffers>>;

/** An employer's offers of work experience, each with where it stands. */
export function OwnOffers({ offers }: { offers: Offers }) {
  if (offers.length === 0)
    return (
      <Empty title="You have not offered any yet" action={<a href={paths.newOffer}>Offer work experience</a>}>
        Half a day or two weeks: your Careers Hub finds the school and looks after the paperwork.
      </Empty>
    );
  return (
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
}
