import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import type { QueuePlace } from "./queue-address";

interface QueueNewsProps {
  done: string | null;
  /** When it left, and out of whose queue: the way back. */
  at: string | null;
  owner: string | null;
  place: QueuePlace;
}

/** What just happened to something in the queue. */
export function QueueNews({ done, at, owner, place }: QueueNewsProps) {
  const { show, of, page } = place;
  if (done === "back") return <Notice tone="good" title="It is back in the queue" />;
  if (done === "gone") return <Notice tone="warm" title="It was back in the queue already" />;
  if (done !== "seen" || !at || !owner) return null;
  return (
    <Notice tone="good" title="It has left the queue">
      <div className="act-line">
        Something new about it brings it up again, and a call comes back after three working days without an
        answer.{" "}
        <PostButton
          action={paths.putBack}
          look="link"
          fields={{
            ...{ owner, at },
            ...(show ? { kind: show } : {}),
            ...(of ? { of } : {}),
            ...(page > 1 ? { part: String(page) } : {}),
          }}
        >
          Put it back
        </PostButton>
      </div>
    </Notice>
  );
}
