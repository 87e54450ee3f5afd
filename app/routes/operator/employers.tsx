import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Desk } from "~/ui/desk";
import { Empty } from "~/ui/empty";
import { employerQueue } from "./employer-queue.server";

export const handle = access("organisation.verify");
export const meta: MetaFunction = () => [{ title: "Employers to verify – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { items: await employerQueue(actor) };
}

export default function EmployersToVerify() {
  const { items } = useLoaderData<typeof loader>();
  return (
    <Desk
      title="Employers to verify"
      count={items.length}
      items={items}
      above={<p className="small soft">Each hears from us within two working days, the oldest first.</p>}
      below={
        <p className="small">
          <a href={`${paths.organisations}?kind=employer`}>Every employer</a>
        </p>
      }
      empty={
        <Empty title="Nobody waits">
          An employer comes here when it registers or answers, and we write to you when one does.
        </Empty>
      }
    />
  );
}
