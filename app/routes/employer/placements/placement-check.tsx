import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { offerLines } from "~/domain/placements/offer-words";
import { answerBy } from "~/domain/placements/task-list/answer-by";
import { findCoordinator } from "~/domain/placements/task-list/find-coordinator.server";
import { offerPages, pageNames, pagesLeft } from "~/domain/placements/task-list/pages";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

export const handle = access("placement.offer");
export const meta: MetaFunction = () => [{ title: "Check your offer – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  if (offer.stage !== "draft") throw redirect(paths.employerOffer(offer.id));
  return {
    offer,
    coordinator: await findCoordinator(offer.hubSlug),
    by: sayWeekday(answerBy(today())),
    problem: new URL(request.url).searchParams.get("problem"),
  };
}

export default function CheckPlacement() {
  const { offer, coordinator, by, problem } = useLoaderData<typeof loader>();
  const left = pagesLeft(offer.pagesDone);
  const lines = offerLines(offer);
  const answered = offerPages.filter((page) => !left.includes(page));
  return (
    <Column>
      <BackLink href={paths.employerOffer(offer.id)}>All its pages</BackLink>
      {problem === "dates" && (
        <Notice title="The offer was not sent: its dates have passed" tone="warm">
          <p>
            Nothing is lost. <a href={paths.offerTask(offer.id, "when")}>Give new dates</a>, then send it.
          </p>
        </Notice>
      )}
      <Heading caption={`Draft ${offer.reference}`}>Check your offer</Heading>
      {left.length > 0 && (
        <Notice title={left.length === 1 ? "One page is left" : `${left.length} pages are left`} tone="warm">
          <ul>
            {left.map((page) => (
              <li key={page}>
                <a href={paths.offerTask(offer.id, page)}>{pageNames[page]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {answered.map((page) => (
        <SummaryList
          key={page}
          title={pageNames[page]}
          rows={lines
            .filter((line) => line.page === page)
            .map(({ key, value }) => ({
              key,
              value: <Prose text={value} />,
              href: paths.offerTask(offer.id, page),
            }))}
        />
      ))}
      {left.length === 0 && (
        <>
          <h2>What happens next</h2>
          <Inset>
            <p>
              The offer goes to {coordinator ? `${coordinator} at ` : ""}
              {offer.hubName}, which answers within 5 working days, by {by}. Then it looks for a school and
              proposes dates to you. We write to you at each step.
            </p>
          </Inset>
          <PostButton action={paths.submitOffer(offer.id)}>Send to the hub</PostButton>
        </>
      )}
    </Column>
  );
}
