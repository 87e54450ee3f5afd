import { Fragment } from "react";
import { Card } from "./card";

// A full stop or a bracket behind an address ends the sentence and is no part of it.
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/g;

const linesOf = (words: string) => words.split("\n").map((line) => line.trim());

/** A letter's plain text, its lines as they stand and its addresses as links. */
export function LetterText({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).map((words) => words.trim());
  return (
    <Card>
      {paragraphs.filter(Boolean).map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs never move
        <p key={at}>
          {linesOf(words).map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines
            <Fragment key={place}>
              {place > 0 && <br />}
              <Line words={line} />
            </Fragment>
          ))}
        </p>
      ))}
    </Card>
  );
}

const Line = ({ words }: { words: string }) =>
  words.split(address).map((part) =>
    part.startsWith("http") ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
