import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findLetters } from "~/domain/mail/find-letters.server";
import { isStatus, statusWords } from "~/domain/mail/letter-list";
import { access } from "~/domain/permissions/access";
import { onPage } from "~/http/on-page";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { Tag, type TagTone } from "~/ui/tag";
import { Time } from "~/ui/time";
import { TopicLinks } from "~/ui/topic-links";
import type { LetterStatus } from "~prisma/generated/enums";

export const handle = access("service.watch");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `Letters${data?.status ? `: ${statusWords[data.status].toLowerCase()}` : ""}${onPage(data)} – Front Door`,
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const said = asked.get("status") ?? "";
  const status = isStatus(said) ? said : null;
  const page = Number(asked.get("page") ?? 1);
  const found = await findLetters(actor, {
    status,
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  });
  return { status, ...found };
}

const tones: Record<LetterStatus, TagTone> = {
  failed: "warm",
  queued: "gold",
  sending: "gold",
  sent: "good",
};
const statuses = Object.keys(statusWords) as LetterStatus[];

const address = (status: LetterStatus | null, page = 1) => {
  const query = new URLSearchParams({ ...(status && { status }), ...(page > 1 && { page: String(page) }) });
  return query.size > 0 ? `${paths.outbox}?${query}` : paths.outbox;
};

export default function Letters() {
  const { status, letters, counts, page, pages } = useLoaderData<typeof loader>();
  const every = { href: address(null), label: "Every letter", current: status === null };
  const links = statuses.map((one) => ({
    href: address(one),
    label: `${statusWords[one]} (${(counts[one] ?? 0).toLocaleString("en-GB")})`,
    current: one === status,
  }));
  return (
    <>
      <Heading lede="Where each letter stands. What it says is not shown, and is wiped once it is sent.">
        Letters
      </Heading>
      <TopicLinks label="Letters by status" links={[every, ...links]} />
      {letters.length > 0 ? (
        <Table
          caption="Letters, newest first"
          captionHidden
          columns={[
            { heading: "Letter" },
            { heading: "To" },
            { heading: "Status" },
            { heading: "Tries", numeric: true },
            { heading: "Queued" },
            { heading: "Sent or last tried" },
          ]}
          rows={letters.map((letter) => ({ key: letter.id, cells: cellsOf(letter) }))}
        />
      ) : (
        <Empty title={status ? "No letter is in this state" : "No letter has been written yet"}>
          {status === "failed"
            ? "That is as it should be."
            : "Letters appear here the moment that something causes one."}
        </Empty>
      )}
      <Pagination page={page} pages={pages} hrefFor={(to) => address(status, to)} label="Pages of letters" />
    </>
  );
}

type Letter = Awaited<ReturnType<typeof loader>>["letters"][number];

const cellsOf = ({ name, to, status, error, attempts, queuedAt, triedAt, sentAt }: Letter) => {
  const last = sentAt ?? triedAt;
  return [
    name,
    to,
    <>
      <Tag tone={tones[status]}>{statusWords[status]}</Tag>
      {error && <p className="small soft">{error}</p>}
    </>,
    attempts,
    <Time key="queued" of={queuedAt} as="moment" />,
    last ? <Time key="last" of={last} as="moment" /> : "Not yet",
  ];
};
