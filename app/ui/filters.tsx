import type { ReactNode } from "react";
import { Button } from "./button";

interface FiltersProps {
  children: ReactNode;
  /** Where the answer is; this page, if not given. */
  action?: string;
  button?: string;
}

/** Fields in a row that narrow a list, sent by GET so that the address can be kept and shared. */
export function Filters({ children, action, button = "Search" }: FiltersProps) {
  return (
    <form method="get" action={action} className="filters">
      {children}
      <Button look="plain">{button}</Button>
    </form>
  );
}
