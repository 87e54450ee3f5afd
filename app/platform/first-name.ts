/** What a letter calls somebody: "Dee", of "Dee Okafor". Empty where there is no name. */
export const firstNameOf = (name: string) => name.trim().split(/\s+/)[0] ?? "";
