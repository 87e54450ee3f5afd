/** A process of its own for a test: holds the embedded database of a folder, says its address, and lets go when told. */
import { once } from "node:events";
import { holdEmbedded } from "../database/embedded.server";

const { url, release } = await holdEmbedded(process.argv[2] as string, true);
process.stdout.write(`${url}\n`);
await once(process.stdin, "data");
await release();
process.exit(0);
