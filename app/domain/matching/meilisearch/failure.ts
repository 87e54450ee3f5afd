import { EngineFailure } from "../engine";

/** Runs `work` and turns whatever goes wrong into an {@link EngineFailure} that says what could not be done. */
export async function surfaced<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(what, error);
  }
}

/** The client's errors name the address and what the server said; the key is in none of them. */
export function failureOf(what: string, error: unknown) {
  if (error instanceof EngineFailure) return error;
  return new EngineFailure(`Meilisearch could not ${what}: ${reasons(error).join(": ")}`, { cause: error });
}

function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.message, ...reasons(error.cause)];
}
