import { Prose } from "./prose";
import { SummaryList } from "./summary-list";

interface AdvertProps {
  facts: { key: string; value: string; note?: string }[];
  description: string;
  essential: string[];
  desirable: string[];
}

/** A vacancy as people read it: what it states, the work in its own words, what it asks for. */
export function Advert({ facts, description, essential, desirable }: AdvertProps) {
  return (
    <>
      <SummaryList
        rows={facts.map(({ key, value, note }) => ({ key, value: <Fact value={value} note={note} /> }))}
      />
      <h2>About the work</h2>
      <Prose text={description} />
      <Asked title="What you need" words={essential} />
      <Asked title="Good to have" words={desirable} />
    </>
  );
}

const Fact = ({ value, note }: { value: string; note?: string }) => (
  <>
    {value}
    {note && (
      <>
        <br />
        <span className="soft">{note}</span>
      </>
    )}
  </>
);

function Asked({ title, words }: { title: string; words: string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}
