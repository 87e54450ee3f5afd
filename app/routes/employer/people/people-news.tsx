import type { People } from "~/domain/organisations/people/find-people.server";
import { roleWords } from "~/domain/organisations/people/roles";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";

/** What was done, and what happens next, where that is the same for everybody. */
const plain: Record<string, { title: string; words: string }> = {
  withdrawn: { title: "The invitation is withdrawn", words: "Its link says so from now on." },
  changed: { title: "The role is changed", words: "It holds at once. We have written to them." },
  unchanged: { title: "They have that role already", words: "Nothing has changed." },
  removed: {
    title: "They no longer belong here",
    words:
      "They see nothing of your organisation any more, and what they did is kept. We have written to them.",
  },
  "let-in": { title: "They have joined you", words: "They can start now. We have written to them." },
  declined: {
    title: "You have declined the request",
    words: "We have written to them. They can ask again in 14 days, or you can invite them.",
  },
};

type PeopleNewsProps = {
  done: string | null;
  /** Of the invitation that was just sent. */
  reference: string | null;
  people: People;
};

/** What was just done about an employer's people. */
export function PeopleNews({ done, reference, people }: PeopleNewsProps) {
  const sent = people.invitations.find((each) => each.reference === reference);
  if (done === "invited" && sent)
    return (
      <Notice tone="good" title={`The invitation ${sent.reference} is on its way`}>
        <p>
          {sent.email} can accept it until <Time of={sent.until} as="day" />. We write to you when they do.
        </p>
      </Notice>
    );
  if (done === "joined") {
    const you = people.people.find((each) => each.you);
    return (
      <Notice tone="good" title={`You have joined ${people.organisationName}`}>
        <p>{you && roleWords[you.role].means} We have told those who invite people here.</p>
      </Notice>
    );
  }
  const news = done && Object.hasOwn(plain, done) ? plain[done] : undefined;
  if (!news) return null;
  return (
    <Notice tone="good" title={news.title}>
      {news.words}
    </Notice>
  );
}
