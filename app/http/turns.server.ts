import type { Request, RequestHandler, Response } from "express";
import { env } from "~/platform/env.server";

/** Pages that are made at the same moment: enough to keep every connection to the database busy, and no page waits long for one. */
const AT_ONCE = env.DATABASE_POOL * 2;
/** Milliseconds in line, after which somebody is told to come back. */
const PATIENCE = 30_000;
/** Milliseconds after which a page has had its turn, so that whoever reads slowly holds nobody up. */
const A_TURN = 10_000;

const reading = new Set(["GET", "HEAD"]);

const busy = (response: Response) =>
  response
    .status(503)
    .set("Retry-After", "30")
    .set("Cache-Control", "no-store")
    .type("text")
    .send("Front Door is very busy just now. Wait a minute, then open the page again.\n");

/**
 * Lets so many pages be made at once and the others wait in line, first come first served. Without it a crowd starts all
 * of its pages together, and each waits for a connection until its patience ends. What is posted never waits.
 */
export function inTurn(atOnce = AT_ONCE, patience = PATIENCE): RequestHandler {
  let going = 0;
  const line = new Set<() => void>();

  function begin(response: Response, next: () => void) {
    going++;
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      going--;
      const [first] = line;
      first?.();
    };
    const timer = setTimeout(end, A_TURN);
    response.once("close", end);
    next();
  }

  function wait(response: Response, next: () => void) {
    const leave = () => {
      line.delete(come);
      clearTimeout(timer);
      response.off("close", leave);
    };
    const come = () => {
      leave();
      begin(response, next);
    };
    const timer = setTimeout(() => {
      leave();
      busy(response);
    }, patience);
    response.once("close", leave);
    line.add(come);
  }

  return (request: Request, response, next) => {
    if (!reading.has(request.method)) return next();
    if (going < atOnce) begin(response, next);
    else wait(response, next);
  };
}
