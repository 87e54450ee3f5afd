import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const duration = new Histogram({
  name: "http_request_duration_seconds",
  help: "How long requests took to answer, by area of the service.",
  labelNames: ["method", "area", "status"],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

const jobs = new Counter({
  name: "jobs_total",
  help: "Jobs run, by topic and outcome.",
  labelNames: ["topic", "outcome"],
  registers: [registry],
});

export const countJob = (topic: string, outcome: "done" | "failed") => jobs.inc({ topic, outcome });

const areas = new Set([
  "employer",
  "brokerage",
  "hub",
  "board",
  "partner",
  "operator",
  "consent",
  "work",
  "vacancies",
  "guidance",
  "sign-in",
  "demo",
  "assets",
]);

/** The first part of the path where it is one of ours, so that a stranger's addresses don't become labels. */
const areaOf = (path: string) => {
  const first = path.split("/")[1] ?? "";
  return areas.has(first) ? first : first === "" ? "home" : "other";
};

export const measure: RequestHandler = (request, response, next) => {
  const area = areaOf(request.path);
  const method = request.method;
  const stop = duration.startTimer();
  response.once("finish", () => stop({ method, area, status: String(response.statusCode) }));
  next();
};

/** Prometheus reads it from this machine; from elsewhere, through a proxy that keeps strangers out. */
export const showMetrics: RequestHandler = async (request, response) => {
  const local = /^(::1|::ffff:127\.|127\.)/.test(request.socket.remoteAddress ?? "");
  if (!local || request.get("x-forwarded-for"))
    return response.status(403).type("text").send("Metrics are read from this machine.\n");
  return response.type(registry.contentType).send(await registry.metrics());
};
