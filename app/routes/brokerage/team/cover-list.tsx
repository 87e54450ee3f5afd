import type { TeamCover } from "~/domain/referrals/today/read-team.server";
import { paths } from "~/paths";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

interface CoverListProps {
  covers: readonly TeamCover[];
  /** Today, as an ISO day. */
  day: string;
}

/** Who is away or will be, and who covers; each can be ended early. */
export function CoverList({ covers, day }: CoverListProps) {
  if (covers.length === 0)
    return <p className="soft">Nobody is away, and nobody has said that they will be.</p>;
  return (
    <Table
      caption="Cover"
      columns={["Away", "From", "Until", "Who covers", "End it"].map((heading) => ({ heading }))}
      rows={covers.map(({ id, awayName, coverName, fromDay, untilDay }) => ({
        key: id,
        cells: [
          awayName,
          <Time key="from" of={fromDay} as="weekday" />,
          <Time key="until" of={untilDay} as="weekday" />,
          coverName,
          <PostButton
            key="end"
            action={paths.endCover(id)}
            look="link"
            describe={`the cover of ${coverName} for ${awayName}`}
          >
            {fromDay <= day ? "End it now" : "Take it back"}
          </PostButton>,
        ],
      }))}
    />
  );
}
