import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findApproach } from "~/domain/engagement/find-approach.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { ApproachAnswer } from "./approach-answer";

export const handle = access("approach.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Approach${data ? ` to ${data.approach.employerName}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { approach: found(await findApproach(actor, params.approachId ?? "")) };
}

export default function Approach() {
  const { approach } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.partner}>Employers</BackLink>
      <ApproachAnswer approach={approach} />
      <SummaryList
        title="What was planned"
        rows={[
          { key: "Employer", value: approach.employerName },
          { key: "By", value: `${approach.personName}, ${approach.partnerName}` },
          { key: "On", value: <Time of={approach.createdAt} as="moment" /> },
          { key: "Why", value: approach.why },
        ]}
      />
    </Column>
  );
}
