import { Notice } from "~/ui/notice";

const happened = {
  saved: { title: "Saved", says: "Go on whenever you like. Your answers wait here." },
  completed: {
    title: "Your self-review is complete",
    says: "What would help most next is below. Look again in six months or so to see what changed.",
  },
  kept: {
    title: "Your commitment is kept",
    says: "If it has a date to aim for, we write to your administrators once, a week before it.",
  },
  dropped: {
    title: "The commitment is dropped",
    says: "Your reason is kept with it. You can take it up again.",
  },
  before: { title: "Somebody was quicker", says: "You see now how it stands." },
} as const;

/** What just happened on the plan, by a word of the address. */
export function PlanNews({ done }: { done: string | null }) {
  if (!done || !Object.hasOwn(happened, done)) return null;
  const { title, says } = happened[done as keyof typeof happened];
  return (
    <Notice title={title} tone="good">
      {says}
    </Notice>
  );
}
