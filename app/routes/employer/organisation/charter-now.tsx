import type { OwnCharter } from "~/domain/engagement/charter/find-charter.server";
import { Time } from "~/ui/time";

const letters = (count: number) => (count === 1 ? "1 such letter" : `${count} such letters`);

/** How it stands: what was sent this month, and who set it when. */
export function CharterNow({ charter: { sent, setBy } }: { charter: OwnCharter }) {
  return (
    <p>
      We have sent you {sent === 0 ? "no such letter" : letters(sent)} this month.{" "}
      {setBy ? (
        <>
          {setBy.name} set this on <Time of={setBy.at} as="day" />.
        </>
      ) : (
        "Nobody of yours has set this yet; four a month is usual."
      )}
    </p>
  );
}
