import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findShares } from "~/domain/referrals/consent/find-shares.server";
import { brokerAddress } from "~/domain/referrals/consent/reach-broker.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { AskedNow } from "./asked-now";
import { openedBy } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";
import { ShareCard } from "./share-card";

export const handle = access("consent.answer", "candidate.read");
export const meta: MetaFunction<typeof loader> = () => privateMeta("Who has been told about me");
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const actor = await openedBy(token, context.address);
  const page = found(await findShares(actor));
  const back = new URL(request.url).searchParams.get("back");
  return {
    ...page,
    token,
    brokerEmail: await brokerAddress(actor),
    takenBack: page.shares.find(({ reference, state }) => reference === back && state === "taken-back"),
  };
}

export default function WhoWasTold() {
  const { shares, asked, token, brokerName, brokerageName, brokerEmail, takenBack } =
    useLoaderData<typeof loader>();
  return (
    <Column centred>
      {takenBack && (
        <Notice tone="good" title={`It is done: ${takenBack.employerName} no longer sees you`}>
          We tell them only that {takenBack.reference} has been taken back, and ask them to delete anything
          they had copied. {brokerName} hears of it too. There is nothing else for you to do.
        </Notice>
      )}
      <Heading lede="Everyone we have told about you, with your yes. You can take any of it back, at any time, without saying why.">
        Who has been told about me
      </Heading>
      <AskedNow asked={asked} answerAt={paths.consent(token)} brokerName={brokerName} />
      {shares.length === 0 && <p>Nobody has been told about you.</p>}
      {shares.map((share) => (
        <ShareCard
          key={share.referralId}
          share={share}
          takeBack={paths.takeBackShare(token, share.referralId)}
        />
      ))}
      <h2>If you have a question</h2>
      <p>
        Ask {brokerName} at {brokerageName}
        {brokerEmail && (
          <>
            : <a href={`mailto:${brokerEmail}`}>{brokerEmail}</a>
          </>
        )}
        .
      </p>
      <p>
        <a href={paths.residentRights(token)}>What we keep about you, and your rights</a>
      </p>
    </Column>
  );
}
