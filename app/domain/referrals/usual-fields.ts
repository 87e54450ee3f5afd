import type { SharedField } from "./shared-fields";

/** What is ticked at first: enough to know who it is, what they can do and when, and one way to reach them. */
export function usualFields(offered: readonly SharedField[]): SharedField[] {
  const reach = offered.includes("phone") ? "phone" : "email";
  return offered.filter((field) => (field === "phone" || field === "email" ? field === reach : true));
}
