import pg from "pg";
import { holdEmbedded } from "~/platform/database/embedded.server";
import type { Topic } from "~/platform/queue/topics";

/** Has the worker do now what it does by the clock, in the service that the journeys use. */
export async function runJob(topic: Topic) {
  const { url, release } = await holdEmbedded(process.env.E2E_DATA_DIR ?? ".data-e2e");
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  try {
    await client.query("select graphile_worker.add_job($1)", [topic]);
  } finally {
    await client.end();
    await release();
  }
}
