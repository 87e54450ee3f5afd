/** For tests: stands between a client and PostgreSQL, passes everything on, and writes down what passes. */
import { connect, createServer, type Socket } from "node:net";

/** A column of a result: its name, and where it comes from. Both numbers are 0 for one that was worked out. */
export type WireColumn = { name: string; table: number; column: number };

/** Takes a stream of the protocol apart: a letter, four bytes of length, the rest. A client's first has no letter. */
function messages(take: (type: string, body: Buffer) => void, opening: boolean) {
  let left = Buffer.alloc(0);
  let untyped = opening;
  return (piece: Buffer) => {
    left = Buffer.concat([left, piece]);
    for (;;) {
      const from = untyped ? 0 : 1;
      if (left.length < from + 4) return;
      const end = from + left.readInt32BE(from);
      if (left.length < end) return;
      take(untyped ? "" : String.fromCharCode(left[0] ?? 0), left.subarray(from + 4, end));
      left = left.subarray(end);
      untyped = false;
    }
  };
}

const textAt = (body: Buffer, at: number) => body.toString("utf8", at, body.indexOf(0, at));

/** The SQL of a simple query, or of one to be prepared: its name, then its text. */
function statementIn(type: string, body: Buffer): string | undefined {
  if (type === "Q") return textAt(body, 0);
  return type === "P" ? textAt(body, body.indexOf(0) + 1) : undefined;
}

/** How many columns, then for each its name, table, number there, and twelve bytes more. */
function columnsIn(body: Buffer): WireColumn[] {
  const columns: WireColumn[] = [];
  for (let left = body.readInt16BE(0), at = 2; left > 0; left--) {
    const name = textAt(body, at);
    at += Buffer.byteLength(name) + 1;
    columns.push({ name, table: body.readInt32BE(at), column: body.readInt16BE(at + 4) });
    at += 18;
  }
  return columns;
}

/** Listens on a port of its own for clients of the server at an address. */
export async function postgresqlWire(address: string) {
  const there = new URL(address);
  const sockets = new Set<Socket>();
  const passed = { statements: [] as string[], columns: [] as WireColumn[], bytes: [] as Buffer[] };

  const server = createServer((client) => {
    const database = connect(Number(there.port), there.hostname);
    const asked = messages((type, body) => {
      const statement = statementIn(type, body);
      if (statement !== undefined) passed.statements.push(statement);
    }, true);
    const answered = messages((type, body) => {
      if (type === "T") passed.columns.push(...columnsIn(body));
    }, false);
    for (const [from, to, read] of [
      [client, database, asked],
      [database, client, answered],
    ] as const) {
      sockets.add(from);
      from.on("data", (piece) => {
        passed.bytes.push(piece);
        read(piece);
        to.write(piece);
      });
      from.on("error", () => to.destroy()).on("close", () => to.destroy());
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const own = server.address();

  return {
    /** An address of the same server, by way of here. */
    through(url: string) {
      const way = new URL(url);
      way.hostname = "127.0.0.1";
      way.port = String(typeof own === "object" && own ? own.port : 0);
      return way.href;
    },
    /** What passed since it was last asked to forget: SQL, columns of results, and all bytes in either direction. */
    passed: () => ({ ...passed, bytes: Buffer.concat(passed.bytes) }),
    forget() {
      for (const list of Object.values(passed)) list.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type PostgresqlWire = Awaited<ReturnType<typeof postgresqlWire>>;
