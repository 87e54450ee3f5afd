import { Notice } from "~/ui/notice";

/** The words of a vacancy's skills that our list does not know, shown back so that nobody thinks they are matched on. */
export function UnknownSkills({ words }: { words: string[] }) {
  if (words.length === 0) return null;
  return (
    <Notice
      title={words.length === 1 ? "Not in our list yet" : `${words.length} lines are not in our list yet`}
    >
      <p>People read these in your advert, but matching can’t look for them:</p>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <p>If you know a more usual name for one, change it.</p>
    </Notice>
  );
}
