/** A way of answering a search among open vacancies; it says how many it found on the page. */
export type SearchWay = {
  name: string;
  built: { ms: number; megabytes: number | null };
  find: (query: string) => Promise<number>;
  stop?: () => Promise<void>;
};
