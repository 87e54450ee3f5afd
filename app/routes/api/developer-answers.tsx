import { Table } from "~/ui/table";

const answers = [
  ["200, 201", "Done. 201 where a vacancy was made."],
  ["401", "There is no key, or one that was revoked."],
  ["403", "Your organisation may not post now: the detail says why."],
  ["404", "You have no vacancy of this id or reference."],
  ["409", "The vacancy has ended, or its reference is another’s."],
  ["412", "Somebody changed it since you read it."],
  ["413, 415", "The body is larger than 1 MB, or is not JSON."],
  ["422", "Some fields can’t be used: each is named, with what to do."],
  ["429", "More than 120 requests in a minute with one key. Retry-After says how many seconds to wait."],
] as const;

/** What each status means. */
export const Answers = () => (
  <>
    <Table
      caption="Answers"
      captionHidden
      columns={[{ heading: "Status" }, { heading: "What it means" }]}
      rows={answers.map(([status, means]) => ({ key: status, cells: [status, means] }))}
    />
    <p>
      What goes wrong comes as application/problem+json: a title, a detail, and errors, a list of field and
      message.
    </p>
  </>
);
