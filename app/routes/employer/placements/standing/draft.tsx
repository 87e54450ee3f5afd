import type { OfferView } from "~/domain/placements/offer-view.server";
import { offerPages, pageNames, pagesLeft } from "~/domain/placements/task-list/pages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Heading } from "~/ui/heading";
import { TaskList } from "~/ui/task-list";

/** A draft as its task list: each page with whether it is done, then the check that sends it. */
export function Draft({ offer, mayChange }: { offer: OfferView; mayChange: boolean }) {
  const left = pagesLeft(offer.pagesDone);
  const [next] = left;
  const rows = offerPages.map((page) => ({
    href: paths.offerTask(offer.id, page),
    name: pageNames[page],
    status: left.includes(page)
      ? ({ words: "Not started", tone: "neutral" } as const)
      : { words: "Done", done: true },
  }));
  const check = {
    href: paths.checkOffer(offer.id),
    name: "Check your answers and send",
    status: next
      ? ({ words: "Later", tone: "neutral" } as const)
      : ({ words: "Ready", tone: "good" } as const),
  };
  return (
    <>
      <Heading
        caption={`Draft ${offer.reference}`}
        lede={`${offerPages.length - left.length} of ${offerPages.length} pages done. Nobody else sees the offer until you send it.`}
      >
        {offer.title}
      </Heading>
      {mayChange && (
        <>
          <TaskList label="Your offer" tasks={[...rows, check]} />
          <ButtonRow>
            <ButtonLink href={next ? paths.offerTask(offer.id, next) : paths.checkOffer(offer.id)}>
              {next ? "Continue" : "Check and send"}
            </ButtonLink>
            <a href={paths.withdrawOffer(offer.id)}>Withdraw this draft</a>
          </ButtonRow>
        </>
      )}
    </>
  );
}
