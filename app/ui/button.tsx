import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-look";
import { Describe } from "./describe";

interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  formAction?: string;
  /** The id of the form that it sends, where it does not stand in it. */
  form?: string;
  /** Words for a screen reader alone, after the button's own: "Ask consent" + "of NW-2041". */
  describe?: string;
}

/** A button that sends its form. */
export function Button({ children, look, small, type = "submit", describe, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(look, small)} {...rest}>
      {children}
      <Describe words={describe} />
    </button>
  );
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  describe?: string;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ href, children, look, small, describe }: ButtonLinkProps) {
  return (
    <a href={href} className={buttonClass(look, small)} draggable={false}>
      {children}
      <Describe words={describe} />
    </a>
  );
}
