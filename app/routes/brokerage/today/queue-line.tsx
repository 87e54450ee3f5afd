import type { QueueItem } from "~/domain/referrals/today/item";
import { NOBODY } from "~/domain/referrals/today/nobody";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import type { QueuePlace } from "./queue-address";

/** Those away whose items stand in the queue, by id. */
export type Away = Record<string, { name: string; untilDay: string }>;

interface QueueLineProps {
  item: QueueItem;
  place: QueuePlace;
  away: Away;
  /** Whose queue it is: a person's id. */
  reader: string;
}

/** One thing that is due: what and who, where, why now, and whose where it is not the reader's own. */
export function QueueLine({ item, place, away, reader }: QueueLineProps) {
  const { what, who, where, why, href, owner, seen } = item;
  const absent = owner === null ? undefined : away[owner];
  const whose = owner ?? (reader === NOBODY ? null : reader);
  return (
    <li className="due__item">
      <div className="due__words">
        <span className="due__what">
          <a href={href}>
            {what}: {/\s/.test(who) ? who : <span className="nowrap">{who}</span>}
          </a>
        </span>
        {where && <span className="due__where">{where}</span>}
        <span className="due__why">
          {why.charAt(0).toUpperCase()}
          {why.slice(1)}
        </span>
        {absent && (
          <Tag tone="gold">
            for {absent.name}, away until <Time of={absent.untilDay} as="weekday" />
          </Tag>
        )}
        {owner === null && reader !== NOBODY && <Tag>for the whole team</Tag>}
      </div>
      {seen.length > 0 && whose && (
        <form method="post" action={paths.seen} className="post">
          <input type="hidden" name="owner" value={whose} />
          {seen.map((one) => (
            <input key={one} type="hidden" name="items" value={one} />
          ))}
          {place.show && <input type="hidden" name="kind" value={place.show} />}
          {place.of && <input type="hidden" name="of" value={place.of} />}
          {place.page > 1 && <input type="hidden" name="part" value={place.page} />}
          <Button look="plain" small describe={`${what}: ${who}`}>
            {item.comesBack ? "Done for now" : "Seen"}
          </Button>
        </form>
      )}
    </li>
  );
}
