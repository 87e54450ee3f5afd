/** A process of its own for a test: erases somebody, tells its parent that everything is written, and never commits. */
import { asActor } from "~/platform/actor.server";
import { connectDatabase } from "~/platform/database/db.server";
import { carryOutErasure } from "../carry-out-erasure.server";
import { rightsService } from "../service.server";

const [app = "", owner = "", requestId = ""] = process.argv.slice(2);
connectDatabase({ app, owner });

const request = await asActor(rightsService(), async (tx) => {
  await tx.rightsRequest.updateMany({ where: { id: requestId }, data: { status: "running" } });
  return tx.rightsRequest.findUniqueOrThrow({ where: { id: requestId } });
});
await carryOutErasure(
  request,
  async () => {},
  async () => {
    process.stdout.write("written\n");
    // The transaction stays open until this process is killed.
    await new Promise(() => {});
  },
);
