import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { Desk } from "~/ui/desk";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { reviewQueue } from "./review-queue.server";

export const handle = access("vacancy.review");
export const meta: MetaFunction = () => [{ title: "To check – Front Door" }];

const news: Record<string, string> = {
  approved: "It is live, and its employer is told. Their later vacancies go live at once.",
  returned: "It is with its employer as a draft again, with your reason.",
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { items: await reviewQueue(actor), done };
}

export default function ToCheck() {
  const { items, done } = useLoaderData<typeof loader>();
  const said = news[done];
  return (
    <>
      {said && (
        <Notice title={done === "approved" ? "Let through" : "Returned"} tone="good">
          {said}
        </Notice>
      )}
      <Desk
        title="To check"
        count={items.length}
        items={items}
        empty={
          <Empty title="Nothing waits">
            An employer’s first vacancy comes here, and we write to you when one does.
          </Empty>
        }
      />
    </>
  );
}
