import script from "./advice-as-you-type.js?url";
import type { Field } from "./field";

interface LiveAdviceProps {
  /** The text area whose words are advised on. Put this right after it, inside the form. */
  of: Pick<Field, "id">;
  /** Where the form is posted to for advice: an address that answers with `http/advice-answer.server`. */
  from: string;
}

/**
 * Advice on the words of a text area while they are typed. One line says politely how much there is to read; the
 * advice stands beneath it, and nothing takes the focus. Without script nothing is shown, so the page also needs a
 * link or a button to where the words are checked.
 */
export function LiveAdvice({ of, from }: LiveAdviceProps) {
  const heading = `${of.id}-advice`;
  return (
    <div className="live-advice" data-advice-from={from} data-advice-of={of.id}>
      <p className="live-advice__said" aria-live="polite" data-advice-said="" />
      <section
        className="live-advice__panel"
        aria-labelledby={heading}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
        hidden
        data-advice-panel=""
      >
        <h2 className="live-advice__heading" id={heading}>
          Suggestions as you write
        </h2>
        <div data-advice-list="" />
      </section>
      <script type="module" src={script} />
    </div>
  );
}
