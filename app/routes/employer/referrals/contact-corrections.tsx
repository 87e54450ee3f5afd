import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findCorrections } from "~/domain/referrals/rights/employers/find-corrections.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { SummaryList } from "~/ui/summary-list";

export const handle = access("referral.read", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Put right, ${data?.reference ?? "referral"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findCorrections(actor, params.referralId ?? ""));
}

export default function ContactCorrections() {
  const { referralId, reference, vacancyTitle, brokerName, corrections } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.employerReferral(referralId)}>{reference}</BackLink>
      <Heading
        caption={`${reference}, ${vacancyTitle}`}
        lede="Use these from now on, and delete the old ones where you copied them."
      >
        Details that were put right
      </Heading>
      {corrections.length === 0 && (
        <Empty title="Nothing to see">
          {`Either nothing was put right, or this person no longer shares their details with you. Ask ${brokerName} if you are not sure.`}
        </Empty>
      )}
      {corrections.map(({ at, lines }) => (
        <Card key={at} title={`Since ${longDate(at)}`}>
          <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
        </Card>
      ))}
    </Column>
  );
}
