import { Details } from "./details";

interface ReadingFiguresProps {
  words: number;
  /** In years; null for a text without words. */
  age: number | null;
  /** How the age is worked out, in words. */
  formula: string;
  source: { title: string; url: string };
}

/** How long a text is and at what age it reads easily, with the formula behind it for who wants it. */
export function ReadingFigures({ words, age, formula, source }: ReadingFiguresProps) {
  if (age === null) return null;
  return (
    <div className="reading-figures">
      <p>
        Reading age <strong>{age}</strong>.{" "}
        {words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`}.
      </p>
      <Details summary="How the reading age is worked out">
        <p>{formula}</p>
        <p>
          Source: <a href={source.url}>{source.title}</a>
        </p>
      </Details>
    </div>
  );
}
