import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAuditEntries } from "~/domain/audit/find-audit-entries.server";
import { readTrailSearch, trailQuery } from "~/domain/audit/trail-search";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Table } from "~/ui/table";
import { TextField } from "~/ui/text-field";
import { Time } from "~/ui/time";

export const handle = access("service.watch", "audit.searched");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${["Audit trail", data?.action, data?.subject].filter(Boolean).join(", ")} – Front Door` },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const search = readTrailSearch(new URL(request.url).searchParams);
  const { action, subject, before } = search;
  return { action, subject, newest: before === null, ...(await findAuditEntries(actor, search)) };
}

export default function Audit() {
  const { action, subject, newest, entries, older } = useLoaderData<typeof loader>();
  const at = (change: Parameters<typeof trailQuery>[0]) =>
    paths.auditTrail + trailQuery({ action, subject, ...change });
  return (
    <>
      <Heading lede="Every change, and every time somebody opened a person’s record. Nothing here can be altered or removed.">
        Audit trail
      </Heading>
      <Filters action={paths.auditTrail}>
        <TextField
          field={plainField({ name: "action", value: action })}
          label="Action"
          hint="Such as vacancy.published, or vacancy for all of them."
          width={20}
        />
        <TextField
          field={plainField({ name: "subject", value: subject })}
          label="What it happened to"
          hint="Its whole id. Looking one up is recorded too."
          width={30}
        />
      </Filters>
      {entries.length > 0 ? (
        <Table
          caption="Audit entries, newest first"
          captionHidden
          columns={[
            { heading: "When" },
            { heading: "Who" },
            { heading: "Action" },
            { heading: "To what" },
            { heading: "More" },
          ]}
          rows={entries.map((entry) => ({ key: entry.id, cells: cellsOf(entry, at) }))}
        />
      ) : (
        <Empty
          title="Nothing answers this search"
          action={<ButtonLink href={paths.auditTrail}>See the whole trail</ButtonLink>}
        >
          An action is a noun and a verb in the past, such as candidate.read.
        </Empty>
      )}
      <ButtonRow>
        {!newest && (
          <ButtonLink href={at({})} look="plain">
            Back to the newest
          </ButtonLink>
        )}
        {older && (
          <ButtonLink href={at({ before: older })} look="plain">
            Older entries
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}

type Entry = Awaited<ReturnType<typeof loader>>["entries"][number];

const kinds: Record<string, string> = {
  system: "the service",
  resident: "a resident’s link",
  anyone: "not signed in",
};

/** The telling end of an id; the search box shows all of it once it is looked up. */
const short = (subject: string) => (/^[\da-f-]{36}$/.test(subject) ? `…${subject.slice(-12)}` : subject);

const cellsOf = (entry: Entry, at: (change: { action?: string; subject?: string }) => string) => [
  <span key="when" className="nowrap">
    <Time of={entry.at} as="moment" />
  </span>,
  <>
    {entry.actorName}
    {kinds[entry.actorKind] && <span className="soft small"> ({kinds[entry.actorKind]})</span>}
  </>,
  <a key="action" href={at({ action: entry.action })}>
    {entry.action}
  </a>,
  <a key="subject" href={at({ subject: entry.subject })}>
    {short(entry.subject)}
  </a>,
  entry.detail,
];
