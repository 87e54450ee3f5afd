import { problem } from "~/platform/problems";

/** For a link that opens nothing. It says the same whether it never was or was replaced. */
export const unknownLink = () =>
  problem(
    "not-found",
    "This link does not open anything. Copy the whole link from our newest letter to you, or ask the person who supports you to send another.",
  );

/** For a link of ours that is over without an answer. */
export const closedLink = () =>
  problem(
    "gone",
    "The time to answer is over, or the job has closed. We have told the employer nothing about you. If you still want the job, ask the person who supports you.",
  );
