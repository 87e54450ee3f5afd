import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findOutcomes } from "~/domain/referrals/outcomes/find-outcomes.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { longDate } from "~/ui/dates";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { OutcomeNews } from "./outcome-news";
import { OutcomeSection } from "./outcome-section";

export const handle = access("outcome.resolve", "candidate.read");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `In work: ${data?.outcomes.reference ?? "what both sides say"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const outcomes = found(await findOutcomes(actor, params.referralId ?? ""));
  return { outcomes, done: new URL(request.url).searchParams.get("done") };
}

export default function OutcomesPage() {
  const { outcomes, done } = useLoaderData<typeof loader>();
  const { reference, referralId, candidate, employerName, vacancyTitle, startedOn, checks } = outcomes;
  const reach = [candidate.phone, candidate.email].filter(Boolean).join(", ");
  return (
    <>
      <BackLink href={paths.referral(referralId)}>{reference}</BackLink>
      <OutcomeNews done={done} outcomes={outcomes} />
      <Heading
        caption={`${reference} · ${candidate.reference}`}
        lede={
          startedOn
            ? `Started on ${longDate(startedOn)}. Reach them: ${reach || "nothing recorded"}.`
            : undefined
        }
      >
        {candidate.firstName} at {employerName}, {vacancyTitle}
      </Heading>
      {checks.length === 0 && !outcomes.askLooking ? (
        <Empty
          title="Nothing is asked yet"
          action={<ButtonLink href={paths.referral(referralId)}>See the referral</ButtonLink>}
        >
          Both sides are asked once they have started, and again after 13 and 26 weeks.
        </Empty>
      ) : (
        <OutcomeSection outcomes={outcomes} />
      )}
    </>
  );
}
