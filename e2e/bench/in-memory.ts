/** A search library in memory, in a process of its own: words with typing errors, no counts and no places. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readVacancySearch } from "~/domain/vacancies/public-search";
import { databaseAddresses } from "~/platform/database/db.server";
import type { SearchWay } from "./search-way";

export async function inMemory(): Promise<SearchWay> {
  const child = fork("e2e/bench/mini-search-adverts.ts", [databaseAddresses().owner], {
    execArgv: ["--import", "tsx", "--max-old-space-size=12288"],
  });
  const [ready] = (await once(child, "message")) as [{ ms: number; megabytes: number }];
  return {
    name: "MiniSearch in memory",
    built: ready,
    find: async (query) => {
      const { words, types } = readVacancySearch(new URLSearchParams(query));
      child.send({ words, types });
      const [found] = (await once(child, "message")) as [number];
      return found;
    },
    stop: async () => {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
