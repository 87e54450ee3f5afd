export type ButtonLook = "main" | "plain" | "warning";

const looks = {
  main: "govuk-button",
  plain: "govuk-button govuk-button--secondary",
  warning: "govuk-button govuk-button--warning",
} satisfies Record<ButtonLook, string>;

/** The classes of a button. One main button a page; `warning` for what cannot be undone. */
export const buttonClass = (look: ButtonLook = "main", small = false) =>
  small ? `${looks[look]} button--small` : looks[look];
