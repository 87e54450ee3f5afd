import type { ReactNode } from "react";
import { Button } from "./button";

interface FiltersProps {
  children: ReactNode;
  /** Where the answer is; this page, if not given. */
  action?: string;
  button?: string;
  /** By which choices elsewhere on the page belong to it. It is then the page's search. */
  id?: string;
}

/** Fields in a row that narrow a list, sent by GET so that the address can be kept and shared. */
export function Filters({ children, action, button = "Search", id }: FiltersProps) {
  return (
    <form method="get" action={action} className="filters" id={id} role={id && "search"}>
      {children}
      <Button look={id ? "main" : "plain"}>{button}</Button>
    </form>
  );
}
