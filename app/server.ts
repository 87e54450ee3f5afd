import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { apiRequests, ofPages } from "./http/api-requests.server";
import { live, ready } from "./http/health.server";
import { listen } from "./http/listen.server";
import { measure, showMetrics } from "./http/metrics.server";
import { sayablePath } from "./http/sayable-path";
import {
  giveNonce,
  keptNowhere,
  limitedPosts,
  nonceOf,
  readableRequests,
  sameOriginPosts,
  secureHeaders,
  smallBodies,
} from "./http/security.server";
import { inTurn } from "./http/turns.server";
import { env } from "./platform/env.server";
import { inContext, log } from "./platform/log.server";

const quiet = /^\/(assets|health|metrics|favicon)/;

const logged: express.RequestHandler = (request, response, next) => {
  const requestId = randomUUID();
  const started = performance.now();
  const { method, path } = request;
  response.set("X-Request-Id", requestId);
  inContext({ requestId }, () => {
    response.once("finish", () => {
      if (quiet.test(path)) return;
      const milliseconds = Math.round(performance.now() - started);
      log.info({ method, path: sayablePath(path), status: response.statusCode, milliseconds }, "request");
    });
    next();
  });
};

async function remix() {
  if (env.NODE_ENV !== "development") {
    const build: ServerBuild = await import(pathToFileURL(resolve("build", "server", "index.js")).href);
    return { build, vite: undefined };
  }
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ configFile: "remix.config.js", server: { middlewareMode: true } });
  return { build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>, vite };
}

async function application() {
  const { build, vite } = await remix();
  const app = express().disable("x-powered-by").set("trust proxy", env.TRUST_PROXY);
  app.use(logged, measure, giveNonce, secureHeaders);
  app.get("/health/live", live).get("/health/ready", ready).get("/metrics", showMetrics);
  app.use(apiRequests, ofPages(readableRequests));
  if (vite) app.use(vite.middlewares);
  app.use(compression());
  app.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  app.use([keptNowhere, sameOriginPosts, smallBodies, limitedPosts].map(ofPages));
  app.all(
    "*",
    inTurn(),
    createRequestHandler({
      build,
      mode: env.NODE_ENV,
      getLoadContext: (request, response) => ({ nonce: nonceOf(response), address: request.ip ?? "unknown" }),
    }),
  );
  return app;
}

/** Serves the web. @returns how to stop: no new requests, those under way are finished */
export async function serve(): Promise<() => Promise<void>> {
  const server = createServer(await application());
  await listen(server, env.PORT, env.HOST);
  return () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
    });
}
