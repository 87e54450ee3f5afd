import { system } from "~/platform/actor";
import { matchingEngine } from "./matching-engine.server";

/** How the engine in use is, for the health page. Never throws. */
export const searchHealth = () => matchingEngine(system("health")).health();
