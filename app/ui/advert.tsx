import { AdvertAccess, type AdvertAccessProps } from "./advert-access";
import { Prose } from "./prose";
import { SummaryList } from "./summary-list";

interface AdvertFact {
  key: string;
  value: string;
  note?: string;
}

interface AdvertProps extends Partial<AdvertAccessProps> {
  /** What it states; left out where the page shows it elsewhere, by `AdvertFacts`. */
  facts?: AdvertFact[];
  description: string;
  essential: string[];
  desirable: string[];
  /** What the training is, where the work begins with some. */
  training?: string | null;
}

/** A vacancy as people read it: what it states, the work in its own words, what it asks for, what the employer does for inclusion. */
export function Advert({ facts, description, essential, desirable, training, ...rest }: AdvertProps) {
  const { inclusion = [], adjustments = null, access = null } = rest;
  return (
    <>
      {facts && <AdvertFacts facts={facts} />}
      <h2>About the work</h2>
      <Prose text={description} />
      {training && (
        <>
          <h2>The training</h2>
          <Prose text={training} />
        </>
      )}
      <Asked title="What you need" words={essential} />
      <Asked title="Good to have" words={desirable} />
      <AdvertAccess inclusion={inclusion} adjustments={adjustments} access={access} />
    </>
  );
}

/** What an advert states, line by line, with a quieter line beneath where there is more to say. */
export const AdvertFacts = ({ facts }: { facts: AdvertFact[] }) => (
  <SummaryList
    rows={facts.map(({ key, value, note }) => ({ key, value: <Fact value={value} note={note} /> }))}
  />
);

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
