import pg from "pg";
import { holdEmbedded } from "~/platform/database/embedded.server";

/** Has the day come on which a scheduled vacancy goes live, in the service that the journeys use. Takes "FD-1042". */
export async function itsDayComes(reference: string) {
  const { url, release } = await holdEmbedded(process.env.E2E_DATA_DIR ?? ".data-e2e");
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  try {
    const number = Number(reference.replace("FD-", ""));
    await client.query(`update vacancy set "goesLiveOn" = current_date where number = $1`, [number]);
  } finally {
    await client.end();
    await release();
  }
}
