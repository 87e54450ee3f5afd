import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findJoinRequests } from "~/domain/organisations/records/find-join-requests.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { Figures } from "~/ui/figures";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { employerQueue } from "./employer-queue.server";
import { reviewQueue } from "./review-queue.server";
import { WaitingList } from "./waiting-list";

export const handle = access("vacancy.review");
export const meta: MetaFunction = () => [{ title: "To check – Front Door" }];

const news: Record<string, string> = {
  approved:
    "It is live, or goes live on its day, and its employer is told. Their later vacancies need no check.",
  returned: "It is with its employer as a draft again, with your reason.",
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  const joins = await findJoinRequests(actor);
  return {
    employers: await employerQueue(actor),
    vacancies: await reviewQueue(actor),
    joins: joins.map(({ id, name, organisation }) => ({
      id,
      href: paths.joinRequests,
      title: `${name}, to join ${organisation.name}`,
    })),
    done,
  };
}

export default function ToCheck() {
  const { employers, vacancies, joins, done } = useLoaderData<typeof loader>();
  const late = employers.filter((employer) => employer.late).length;
  return (
    <>
      {Object.hasOwn(news, done) && (
        <Notice title={done === "approved" ? "Let through" : "Returned"} tone="good">
          {news[done]}
        </Notice>
      )}
      <Heading>To check</Heading>
      <Figures
        figures={[
          {
            value: String(employers.length),
            says: employers.length === 1 ? "employer to verify" : "employers to verify",
            change: late > 0 ? `${late} later than two working days` : "none late",
          },
          {
            value: String(vacancies.length),
            says: vacancies.length === 1 ? "vacancy to check" : "vacancies to check",
          },
          { value: String(joins.length), says: joins.length === 1 ? "request to join" : "requests to join" },
        ]}
      />
      <Columns>
        <section>
          <h2>Employers to verify</h2>
          <WaitingList
            items={employers}
            all={{ href: paths.employersToVerify, label: "All employers to verify" }}
            empty="Nobody waits. An employer comes here when it registers or answers."
          />
          <h2>Requests to join</h2>
          <WaitingList
            items={joins}
            all={{ href: paths.joinRequests, label: "All requests to join" }}
            empty="Nobody waits. Employers that have an administrator answer their own."
          />
        </section>
        <section>
          <h2>Vacancies to check</h2>
          <WaitingList
            items={vacancies}
            empty="Nothing waits. Vacancies of employers that are not verified yet come here."
          />
        </section>
      </Columns>
    </>
  );
}
