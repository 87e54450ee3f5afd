import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findBoard } from "~/domain/referrals/board/find-board.server";
import { findFilterOptions } from "~/domain/referrals/board/find-filter-options.server";
import { stageInSentence } from "~/domain/referrals/stage-words";
import { stages } from "~/domain/referrals/stages";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { asActor } from "~/platform/actor.server";
import { Board } from "~/ui/board";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { BoardCard } from "./board-card";
import { askedFilter, filterOf } from "./referral-filter.server";
import { BoardOrList, filteredAddress, ReferralFilters } from "./referral-filters";

export const handle = access("referral.read");
export const meta: MetaFunction = () => [{ title: "Referrals by stage – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = askedFilter(request, "me");
  const said = new URL(request.url).searchParams;
  const moved = { done: said.get("done"), reference: /^R-\d{1,9}$/.exec(said.get("r") ?? "")?.[0] };
  return asActor(actor, async () => ({
    asked,
    options: await findFilterOptions(actor, asked.employer || undefined),
    columns: await findBoard(actor, filterOf(actor, asked)),
    moved,
    to: stages.find((stage) => stage === said.get("to")) ?? null,
  }));
}

export default function ReferralBoardPage() {
  const { asked, options, columns, moved, to } = useLoaderData<typeof loader>();
  const all = columns.reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      {moved.done === "moved" && moved.reference && to && (
        <Notice tone="good" title={`${moved.reference} is now at “${stageInSentence(to)}”`} />
      )}
      {moved.done === "stale" && moved.reference && (
        <Notice tone="warm" title={`Somebody moved ${moved.reference} before you`}>
          It stands as the board shows it now. What you sent has changed nothing.
        </Notice>
      )}
      {moved.done === "not-allowed" && moved.reference && (
        <Notice tone="warm" title={`${moved.reference} can’t go there from where it is`}>
          Nothing has moved. The button “Move” on its card names the steps there are.
        </Notice>
      )}
      <Heading>Referrals</Heading>
      <BoardOrList asked={asked} now="board" />
      <ReferralFilters asked={asked} options={options} />
      {all === 0 ? (
        <Empty
          title={asked.whose === "me" && !asked.q ? "Nobody of yours is on the way" : "Nothing fits"}
          action={
            <a href={filteredAddress(paths.referralBoard, { ...empty, whose: "all" })}>See everyone’s</a>
          }
        >
          A referral begins on a vacancy’s page, where you ask a candidate’s consent. Those that have ended
          are on the list.
        </Empty>
      ) : (
        <Board
          label="Referrals by stage"
          columns={columns.map(({ stage, name, total, cards }) => ({
            key: stage,
            name,
            total,
            shown: cards.length,
            allHref: filteredAddress(paths.referrals, asked, { stage }),
            cards: cards.map((card) => (
              <BoardCard
                key={card.id}
                card={card}
                from={stage}
                action={filteredAddress(paths.stepReferral(card.id), asked)}
                named={asked.whose !== "me"}
              />
            )),
          }))}
        />
      )}
    </>
  );
}

const empty = { employer: "", vacancy: "", q: "" };
