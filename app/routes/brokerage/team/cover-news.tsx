import { Notice } from "~/ui/notice";

/** What just happened to cover or to a caseload. */
export function CoverNews({ done }: { done: string | null }) {
  if (done === "covered")
    return (
      <Notice tone="good" title="Cover is arranged">
        Whoever covers sees what is due for the other from the first day, marked with their name. It ends by
        itself after the last day. We have written to everybody concerned but you.
      </Notice>
    );
  if (done === "ended")
    return (
      <Notice tone="good" title="The cover has ended">
        Each of you has their own queue again. We have written to everybody concerned but you.
      </Notice>
    );
  if (done === "late")
    return (
      <Notice tone="warm" title="That cover had been ended already">
        Nothing has changed.
      </Notice>
    );
  return null;
}
