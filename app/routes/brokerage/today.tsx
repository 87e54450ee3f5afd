import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countAvailable } from "~/domain/candidates/count-available.server";
import { access } from "~/domain/permissions/access";
import { findDueReferrals } from "~/domain/referrals/find-referrals.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { queueOf } from "./queue.server";
import { QueueDesk } from "./queue-desk";
import { Waiting } from "./waiting";

export const handle = access("queue.read");
export const meta: MetaFunction = () => [{ title: "Today – Front Door" }];

/** Milliseconds in which to count good matches: those left over stand without a number until the next look. */
const PATIENCE = 350;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const [queue, due, available] = await Promise.all([
    queueOf(actor, request, { within: PATIENCE }),
    findDueReferrals(actor),
    countAvailable(actor),
  ]);
  return { queue, due, available };
}

export default function Today() {
  const { queue, due, available } = useLoaderData<typeof loader>();
  return (
    <QueueDesk
      queue={queue}
      waiting={due.length}
      beside={
        available === 0 ? (
          <Empty
            title="No residents to match yet"
            action={<ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>}
          >
            Add the residents you support, and each vacancy shows how many of them suit it and why.
          </Empty>
        ) : (
          <Waiting due={due} available={available} />
        )
      }
    />
  );
}
