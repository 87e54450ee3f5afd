import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-look";
import { Describe } from "./describe";

interface PostButtonProps {
  /** The resource that the act makes: `/vacancies/7/publication`. */
  action: string;
  children: ReactNode;
  look?: ButtonLook | "link";
  small?: boolean;
  /** Sent along, hidden. */
  fields?: Record<string, string>;
  describe?: string;
}

/** An act with one button and nothing to fill in: a whole form, so that it works without a script. */
export function PostButton({ action, children, look, small, fields = {}, describe }: PostButtonProps) {
  return (
    <form method="post" action={action} className="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={look === "link" ? "link-button" : buttonClass(look, small)}>
        {children}
        <Describe words={describe} />
      </button>
    </form>
  );
}
