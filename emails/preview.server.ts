import { createServer, type ServerResponse } from "node:http";
import { type LetterName, letterNames } from "./letters";
import { letterAlone, letterPage, listPage } from "./preview-page.server";

/**
 * Shows every letter with its sample props, written out afresh on each request, to this machine only.
 * `npm run emails`; PORT moves it.
 */
const port = Number(process.env.PORT ?? 4010);

const isLetter = (name: string | undefined): name is LetterName =>
  letterNames.some((known) => known === name);

/** `/` lists them, `/NAME` shows one, `/NAME/dark` and `/NAME/light` show it as an inbox would. Null: no such page. */
async function pageAt(path: string): Promise<string | null> {
  if (path === "/") return listPage();
  const [, name, scheme] = path.split("/");
  if (!isLetter(name)) return null;
  if (scheme === "light" || scheme === "dark") return letterAlone(name, scheme);
  return scheme === undefined ? letterPage(name) : null;
}

function send(response: ServerResponse, status: number, body: string, type = "text/html") {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  response.end(body);
}

const server = createServer(async (request, response) => {
  try {
    const html = await pageAt(new URL(request.url ?? "/", "http://localhost").pathname);
    if (html) send(response, 200, html);
    else send(response, 404, "There is no letter of that name. The list is at /", "text/plain");
  } catch (fault) {
    console.error(fault);
    send(response, 500, String(fault), "text/plain");
  }
});

server.listen(port, "127.0.0.1", () => console.log(`Letters at http://localhost:${port}`));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
