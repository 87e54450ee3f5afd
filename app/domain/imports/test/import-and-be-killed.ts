/** A process of its own for a test: imports a file and, once a batch is in, says so and lets itself be killed in the next. */

import { connectDatabase } from "~/platform/database/db.server";
import type { ImportRun } from "~prisma/generated/client";
import { importCandidates } from "../import-candidates.server";
import { importVacancies } from "../import-vacancies.server";

const [what = "", file = "", app = "", owner = ""] = process.argv.slice(2);
connectDatabase({ app, owner });

const onProgress = ({ linesDone }: ImportRun) => process.stdout.write(`${linesDone}\n`);
if (what === "vacancies") await importVacancies(file, { liveUntil: null, onProgress });
else await importCandidates(file, { borough: "E09000025", onProgress });
process.stdout.write("done\n");
