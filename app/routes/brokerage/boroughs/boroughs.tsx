import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findAcross } from "~/domain/referrals/boroughs/find-across.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { AcrossTable, cardAnswer, lockAnswer } from "./across-table";

export const handle = access("person.lock");
export const meta: MetaFunction = () => [{ title: "Across boroughs – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  return findAcross(await requirePerson(request, handle));
}

export default function AcrossBoroughs() {
  const { asksReceived, asksMade, cardsReceived, cardsSent } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="One person is put forward by one borough at a time. Here is what boroughs ask of each other, and the anonymous cards that they share.">
        Across boroughs
      </Heading>
      <h2>Asked of you</h2>
      <AcrossTable
        caption="Questions from other boroughs"
        about="Your candidate"
        rows={asksReceived}
        hrefFor={paths.lockAsk}
        answerOf={(answer) => lockAnswer(answer, "you")}
        empty="No other borough asks about anybody whom you put forward."
      />
      <h2>Asked by you</h2>
      <AcrossTable
        caption="Your questions to other boroughs"
        about="Your candidate"
        rows={asksMade}
        hrefFor={paths.lockAsk}
        answerOf={(answer) => lockAnswer(answer, "they")}
        anonymous
        empty="You have asked nothing. Where another borough puts one of your candidates forward, you can ask from the candidate’s page for that vacancy."
      />
      <h2>Cards shared with you</h2>
      <AcrossTable
        caption="Anonymous cards that other boroughs share with you"
        about="Card"
        rows={cardsReceived}
        hrefFor={paths.sharedCard}
        answerOf={cardAnswer}
        empty="No other borough shares a card with you at the moment."
      />
      <h2>Cards you shared</h2>
      <AcrossTable
        caption="Anonymous cards that you share"
        about="Your candidate"
        rows={cardsSent}
        hrefFor={paths.sharedCard}
        answerOf={cardAnswer}
        empty="You share no card. You can share one from a candidate’s record."
      />
    </>
  );
}
