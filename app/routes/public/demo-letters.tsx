import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { keptLetters } from "~/platform/local-mail.server";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

export const handle = access("demo.enter");
export const meta: MetaFunction = () => [{ title: "Letters – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  if (!env.DEMO) throw new Response("There is no page at this address.", { status: 404 });
  const to = new URL(request.url).searchParams.get("to") ?? undefined;
  const letters = await keptLetters(to);
  return { letters: letters.map(({ id, to, subject, date }) => ({ id, to, subject, date })) };
}

export default function DemoLetters() {
  const { letters } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="In the demonstration, letters stay on this machine. The newest is first.">
        Letters sent
      </Heading>
      {letters.length ? (
        <Table
          caption="Letters, newest first"
          captionHidden
          columns={[{ heading: "Subject" }, { heading: "To" }, { heading: "When" }]}
          rows={letters.map(({ id, to, subject, date }) => ({
            key: id,
            cells: [
              <a key="letter" href={paths.demoLetter(id)}>
                {subject}
              </a>,
              to,
              <Time key="when" of={date} as="moment" />,
            ],
          }))}
        />
      ) : (
        <Empty title="No letters yet">They appear here within a second or two of something being sent.</Empty>
      )}
    </>
  );
}
