import { Card } from "./card";

const address = /(https?:\/\/[^\s<>]+)/g;

/** A letter's plain text, its addresses as links. */
export function LetterText({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).map((words) => words.trim());
  return (
    <Card>
      {paragraphs.filter(Boolean).map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs never move
        <p key={at}>
          {words.split(address).map((part) =>
            part.startsWith("http") ? (
              <a key={part} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </Card>
  );
}
