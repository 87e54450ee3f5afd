/** Which page of a list this is, as the end of its title: none for the first, ", page 2 of 4" for the others. */
export const onPage = (list: { page: number; pages: number } | undefined) =>
  list && list.page > 1 ? `, page ${list.page} of ${list.pages}` : "";
