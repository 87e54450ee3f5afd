import { Fragment } from "react";
import { type TextBlock, textBlocks } from "./text-blocks";

/** Plain text that somebody typed, as paragraphs and lists. It is never read as markup, so it is safe whatever it says. */
export function Prose({ text }: { text: string }) {
  return textBlocks(text).map((block, at) => <Block key={at.toString()} block={block} />);
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === "list")
    return (
      <ul>
        {block.items.map((words, at) => (
          <li key={at.toString()}>{words}</li>
        ))}
      </ul>
    );
  return (
    <p>
      {block.lines.map((line, at) => (
        <Fragment key={at.toString()}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  );
}
