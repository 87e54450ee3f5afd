import { createServer, type ServerResponse } from "node:http";

export type Sent = {
  method: string;
  path: string;
  body: unknown;
  /** The key that it came with. */
  key?: string;
};
/** What to answer: a status and a body; nothing at all leaves the caller waiting. */
export type Answer = { status?: number; body: unknown } | undefined;

const queued = (taskUid: number) => ({
  taskUid,
  indexUid: "candidates_v1",
  status: "enqueued",
  type: "documentAdditionOrUpdate",
  enqueuedAt: "2026-11-22T09:00:00Z",
});

/** What a server in good order says, for those verbs that the engine uses. */
export function inGoodOrder({ method, path }: Sent): Answer {
  if (path.startsWith("/tasks/")) return { body: { uid: 1, status: "succeeded", error: null } };
  if (path === "/multi-search") return { body: { results: [{ hits: [], estimatedTotalHits: 0 }] } };
  if (path.endsWith("/stats")) return { body: { numberOfDocuments: 2041 } };
  if (method === "GET") return { body: { uid: "candidates_v1", primaryKey: "id" } };
  return { status: 202, body: queued(1) };
}

/**
 * A server on the loopback address that keeps what it is sent and answers as told. It knows nothing of searching: it
 * is for seeing what goes over the wire, and what becomes of bad answers.
 */
export async function loopbackServer(answer: (sent: Sent) => Answer = inGoodOrder) {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    const one = {
      method: request.method ?? "",
      path: request.url ?? "",
      body: text ? JSON.parse(text) : null,
      key: request.headers.authorization?.replace(/^Bearer /, "") ?? "",
    };
    sent.push(one);
    say(response, answer(one));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, sent, close };
}

function say(response: ServerResponse, answer: Answer) {
  if (!answer) return;
  const json = typeof answer.body !== "string";
  response.writeHead(answer.status ?? 200, { "content-type": json ? "application/json" : "text/html" });
  response.end(json ? JSON.stringify(answer.body) : answer.body);
}
