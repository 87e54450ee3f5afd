import pg from "pg";
import { holdEmbedded } from "~/platform/database/embedded.server";
import type { Topic } from "~/platform/queue/topics";
import { until } from "~/platform/test/until";

/** Has the worker do now what it does by the clock, in the service that the journeys use. @returns once it is done */
export async function runJob(topic: Topic) {
  const { url, release } = await holdEmbedded(process.env.E2E_DATA_DIR ?? ".data-e2e");
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  try {
    const { rows } = await client.query("select id from graphile_worker.add_job($1)", [topic]);
    await until(`${topic} is done`, () => isDone(client, rows[0].id), 30_000);
  } finally {
    await client.end();
    await release();
  }
}

/** Whether a job has left the queue. @throws with what it said if it failed */
async function isDone(client: pg.Client, id: string) {
  const { rows } = await client.query("select last_error from graphile_worker.jobs where id = $1", [id]);
  if (rows[0]?.last_error) throw new Error(rows[0].last_error);
  return rows.length === 0;
}
