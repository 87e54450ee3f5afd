import type { KeyListed } from "~/domain/organisations/keys/find-keys.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

/** The keys that were made, and when each was last used. */
export function KeyTable({ keys }: { keys: KeyListed[] }) {
  if (keys.length === 0)
    return (
      <Empty title="You have no keys yet">Make one above, and give it to the system that will use it.</Empty>
    );
  return (
    <Table
      caption="Your keys"
      captionHidden
      columns={[
        { heading: "Name" },
        { heading: "Begins with" },
        { heading: "Made" },
        { heading: "Last used" },
        { heading: "How it stands" },
      ]}
      rows={keys.map(({ id, name, prefix, createdAt, createdByName, lastUsedAt, revokedAt }) => ({
        key: id,
        cells: [
          name,
          <code key="prefix">{prefix}</code>,
          <span key="made">
            <Time of={createdAt} as="short" /> by {createdByName}
          </span>,
          lastUsedAt ? <Time key="used" of={lastUsedAt} as="moment" /> : "Never",
          revokedAt ? (
            <span key="stands">
              <Tag>Revoked</Tag> <Time of={revokedAt} as="short" />
            </span>
          ) : (
            <a key="stands" href={paths.revokeKey(id)}>
              Revoke<span className="govuk-visually-hidden"> the key {name}</span>
            </a>
          ),
        ],
      }))}
    />
  );
}
