import type { RightsCase } from "~/domain/referrals/rights/find-request.server";
import { paths } from "~/paths";
import { longDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";

/** What just happened to a request, and what happens next and by when. */
export function RightsNews({ done, asked }: { done: string | null; asked: RightsCase }) {
  const { id, reference, status, kind } = asked;
  if (status === "failed")
    return (
      <Notice tone="warm" title={`${reference} stopped before it was done`}>
        <p>Nothing is half done. Try again; if it stops once more, tell the operator.</p>
        <PostButton action={paths.tryRightsAgain(id)} look="plain" describe={reference}>
          Try again
        </PostButton>
      </Notice>
    );
  const under = status === "waiting" || status === "running";
  if (under && kind !== "correction")
    return (
      <Notice tone="good" title={`${reference} is under way`}>
        It takes about a minute. <a href={paths.rightsRequest(id)}>Look again</a> to see how it stands.
      </Notice>
    );
  if (done === "already")
    return (
      <Notice title={`${reference} was asked for before`}>
        It is the same request, so there is no second one.
      </Notice>
    );
  if (done === "asked" && under && asked.answerBy)
    return (
      <Notice tone="good" title={`${reference} is noted`}>
        {`Answer them by ${longDate(asked.answerBy)}: the law gives one month.`}
      </Notice>
    );
  if (done === "asked" && kind === "export")
    return (
      <Notice tone="good" title="The copy is ready">
        {`${reference} is done. Hand it over below.`}
      </Notice>
    );
  if (done === "asked" && kind === "erasure")
    return (
      <Notice tone="good" title="The details are removed">
        {`${reference} is done. It can’t be undone, and there is nothing else to do.`}
      </Notice>
    );
  if (done === "answered")
    return (
      <Notice tone="good" title={`${reference} is answered`}>
        We tell them by letter. If we have no address, tell them yourself.
      </Notice>
    );
  if (done === "sent")
    return (
      <Notice tone="good" title="The employer can see what is right">
        We tell them by letter.
      </Notice>
    );
  return done === "again" ? <Notice tone="good" title={`${reference} is tried again`} /> : null;
}
