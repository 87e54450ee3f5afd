import type { ReactNode } from "react";
import { Link, Text } from "react-email";
import { light, words } from "./letter-style";

/** One paragraph of a letter. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={{ ...words, color: light.ink, margin: "0 0 16px" }}>
      {children}
    </Text>
  );
}

/** A link among words, for what is not the one thing that the letter is for. */
export function InText({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="link" style={{ color: light.door, textDecoration: "underline" }}>
      {children}
    </Link>
  );
}

/** Answers to choose from, one a line, each with the page on which it is given. */
export function AnswerLinks({ answers }: { answers: readonly { href: string; words: string }[] }) {
  return (
    <>
      {answers.map(({ href, words: said }) => (
        <Text key={href} className="ink" style={{ ...words, color: light.ink, margin: "0 0 12px" }}>
          <Link href={href} className="link" style={answer}>
            {said}
          </Link>
        </Text>
      ))}
    </>
  );
}

const answer = {
  color: light.door,
  textDecoration: "underline",
  fontWeight: "600",
  display: "inline-block",
  padding: "6px 0",
};

/** A short list, one thing a line. */
export function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="ink" style={{ ...words, color: light.ink, margin: "0 0 16px", paddingLeft: "24px" }}>
      {items.map((item) => (
        <li key={item} style={{ margin: "0 0 4px" }}>
          {item}
        </li>
      ))}
    </ul>
  );
}

/** Someone else's words, set apart from ours. Line breaks they typed are kept. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote className="quote ink" style={quote}>
      {children}
    </blockquote>
  );
}

const quote = {
  ...words,
  color: light.ink,
  margin: "0 0 16px",
  padding: "2px 0 2px 16px",
  borderLeft: `4px solid ${light.door}`,
  whiteSpace: "pre-line" as const,
};
