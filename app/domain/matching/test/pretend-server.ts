import { type Answer, loopbackServer, type Sent } from "../meilisearch/loopback-server";

type Held = { settings: Record<string, unknown>; documents: Map<string, Record<string, unknown>> };
type Task = { uid: number; status: string; error: unknown };
type Deed = () => void;

const missing = (uid: string): Answer => ({
  status: 404,
  body: {
    message: `Index \`${uid}\` not found.`,
    code: "index_not_found",
    type: "invalid_request",
    link: "",
  },
});
const empty = (): Held => ({ settings: {}, documents: new Map() });

/** Words of a failed task, as the server says them. */
export const failedTask = (message: string, code: string, type = "invalid_request"): Answer => ({
  body: { uid: 1, status: "failed", error: { message, code, type, link: "" } },
});

/**
 * For tests: takes what the upkeep sends as the server's documentation says it would, does each task at once, in order,
 * and keeps the documents. It is no search server: every search finds nothing.
 * @param before sees each request first, and may answer in the server's place
 */
export async function pretendServer(before: (sent: Sent) => Answer | "go on" = () => "go on") {
  const indexes = new Map<string, Held>();
  const tasks: Task[] = [];
  const keys: Record<string, unknown>[] = [];

  const queued = (deed: Deed): Answer => {
    const task: Task = { uid: tasks.length, status: "succeeded", error: null };
    tasks.push(task);
    try {
      deed();
    } catch (error) {
      task.status = "failed";
      task.error = error;
    }
    return {
      status: 202,
      body: {
        taskUid: task.uid,
        indexUid: null,
        status: "enqueued",
        type: "",
        enqueuedAt: "2026-11-22T09:00:00Z",
      },
    };
  };

  const made = (uid: string) => {
    const held = indexes.get(uid) ?? empty();
    indexes.set(uid, held);
    return held;
  };

  function add(uid: string, documents: readonly Record<string, unknown>[]) {
    const wrong = documents.find(({ id }) => !/^[\w-]+$/.test(String(id)));
    if (wrong)
      throw {
        message: `Document identifier \`${wrong.id}\` is invalid.`,
        code: "invalid_document_id",
        type: "invalid_request",
      };
    for (const document of documents) made(uid).documents.set(String(document.id), document);
  }

  function swap(pairs: readonly { indexes: [string, string]; rename?: boolean }[]) {
    for (const {
      indexes: [one, other],
      rename,
    } of pairs) {
      const [first, second] = [indexes.get(one), indexes.get(other)];
      if (!first || (rename ? second : !second))
        throw {
          message: `Indexes \`${one}\`, \`${other}\` can't be swapped.`,
          code: "index_not_found",
          type: "invalid_request",
        };
      indexes.set(other, first);
      if (second) indexes.set(one, second);
      else indexes.delete(one);
    }
  }

  function ofIndex(uid: string, rest: string, { method, body }: Sent): Answer {
    const held = indexes.get(uid);
    if (rest === "documents" && method === "POST")
      return queued(() => add(uid, body as Record<string, unknown>[]));
    if (rest === "settings" && method === "PATCH")
      return queued(() => Object.assign(made(uid).settings, body));
    if (rest === "" && method === "DELETE")
      return queued(() => {
        if (!indexes.delete(uid))
          throw { message: "not found", code: "index_not_found", type: "invalid_request" };
      });
    if (rest === "documents/delete-batch")
      return queued(() => {
        for (const id of body as string[]) made(uid).documents.delete(id);
      });
    if (!held) return missing(uid);
    if (rest === "settings") return { body: { ...held.settings, synonyms: {} } };
    if (rest === "stats") return { body: { numberOfDocuments: held.documents.size, isIndexing: false } };
    if (rest === "documents/fetch") return { body: fetched([...held.documents.values()], body as Asked) };
    return { body: { uid, primaryKey: "id" } };
  }

  function answer(sent: Sent): Answer {
    const first = before(sent);
    if (first !== "go on") return first;
    const { method, body } = sent;
    const path = sent.path.split("?")[0] ?? "";
    const [, uid, rest = ""] = /^\/indexes\/([^/]+)\/?(.*)$/.exec(path) ?? [];
    if (uid) return ofIndex(uid, rest, sent);
    if (path === "/indexes" && method === "GET")
      return { body: { results: [...indexes.keys()].map((uid) => ({ uid })) } };
    if (path === "/indexes") return queued(() => void made((body as { uid: string }).uid));
    if (path === "/swap-indexes") return queued(() => swap(body as Parameters<typeof swap>[0]));
    if (path.startsWith("/tasks/")) return { body: tasks[Number(path.slice("/tasks/".length))] };
    if (path === "/version") return { body: { pkgVersion: "0.0.0", commitSha: "", commitDate: "" } };
    if (path === "/keys" && method === "GET") return { body: { results: keys } };
    if (path === "/keys") {
      keys.push({ ...(body as object), key: `key-${keys.length}` });
      return { status: 201, body: keys.at(-1) };
    }
    const { queries } = body as { queries: { indexUid: string }[] };
    return { body: { results: queries.map(() => ({ hits: [], estimatedTotalHits: 0 })) } };
  }

  const server = await loopbackServer(answer);
  const idsIn = (uid: string) => [...(indexes.get(uid)?.documents.keys() ?? [])].sort();
  return { ...server, indexes, idsIn, tasks };
}

type Asked = { ids?: string[]; fields?: string[]; offset?: number; limit?: number; filter?: unknown };

function fetched(
  all: readonly Record<string, unknown>[],
  { ids, fields, offset = 0, limit = 20, filter }: Asked,
) {
  if (filter !== undefined) return { results: [], offset, limit, total: 0 };
  const some = ids ? all.filter(({ id }) => ids.includes(String(id))) : all;
  const results = some
    .slice(offset, offset + limit)
    .map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => fields?.includes(name) ?? true)));
  return { results, offset, limit, total: some.length };
}
