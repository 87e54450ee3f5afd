import { renderToStaticMarkup } from "react-dom/server";
import type { Advice } from "~/domain/guidance/advice";
import { adviceInWords, readingOf } from "~/domain/guidance/advice-in-words.server";
import { summariseAdvice } from "~/domain/guidance/advice-summary";
import { AdviceList } from "~/ui/advice";
import { ReadingFigures } from "~/ui/reading-figures";

/**
 * What is said of a text that is being written, for `ui/advice-as-you-type.js`: a sentence to be read out, and the
 * advice as the pages show it. Nothing of the text is kept.
 */
export async function answerAdvice(description: string, advice: readonly Advice[]): Promise<Response> {
  const items = await adviceInWords(advice);
  const html = renderToStaticMarkup(
    <>
      <ReadingFigures {...readingOf(description)} />
      {items.length > 0 && <AdviceList items={items} name="live-advice" />}
    </>,
  );
  return Response.json({ said: summariseAdvice(items), html });
}
