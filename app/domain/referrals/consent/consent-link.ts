import { problem } from "~/platform/problems";

/** For a link that opens nothing. It says the same whether it never was or was replaced. */
export const unknownLink = () =>
  problem(
    "not-found",
    "This link does not open anything. Copy the whole link from our newest letter to you, or ask the person who supports you to send another.",
  );

/** For a question that is over without an answer. */
export const closedLink = () =>
  problem(
    "gone",
    "The time to answer is over, or the job has closed. We have told the employer nothing about you. If you still want the job, ask the person who supports you.",
  );

/** For a code that opens nothing: mistyped, never ours, or of a question that is over. It says the same of each. */
export const unknownCode = () =>
  problem(
    "invalid",
    "That code does not open anything. Check it against the letter or the note you have. If it is right, its time may be over: ask the person who supports you.",
    "code",
  );
