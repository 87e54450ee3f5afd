import { Notice } from "~/ui/notice";

type Unknown = { words: string; near: string[] };

/** A candidate's words that our list does not know, shown back so that nobody thinks they are matched on. */
export function UnknownWords({ words }: { words: Unknown[] }) {
  const [only, another] = words;
  if (!only) return null;
  if (!another)
    return (
      <Notice title={`“${only.words}” is not in our list`}>
        <p>
          It is kept in the record for you, and matching can’t use it. {perhaps(only)} If you know a more
          usual name, change it.
        </p>
      </Notice>
    );
  return (
    <Notice title={`${words.length} lines are not in our list`}>
      <p>They are kept in the record for you, and matching can’t use them:</p>
      <ul>
        {words.map((one) => (
          <li key={one.words}>
            {one.words} <span className="soft">{perhaps(one)}</span>
          </li>
        ))}
      </ul>
      <p>If you know a more usual name for one, change it.</p>
    </Notice>
  );
}

const perhaps = ({ near }: Unknown) => (near.length > 0 ? `Perhaps “${near.join("” or “")}”.` : "");
