/** How quickly pages answer: the built service with the demo London, as a process of its own, one visitor and then eight. */
import { serve, signIn } from "./served";
import { summary, timings } from "./timings";

const TIMES = 100;

export async function bench() {
  const { base, stop } = await serve();
  try {
    const broker = await signIn(base, "Sam Taylor");
    const board = await signIn(base, "Helen Marsh");
    const queue = await (await fetch(`${base}/brokerage`, { headers: { cookie: broker } })).text();
    const vacancy = /href="(\/brokerage\/vacancies\/[^"#]+)"/.exec(queue)?.[1]?.replaceAll("&amp;", "&");
    const pages = [
      { page: "front", path: "/", cookie: "" },
      { page: "vacancies", path: "/vacancies", cookie: "" },
      { page: "guidance", path: "/guidance", cookie: "" },
      { page: "broker's queue", path: "/brokerage", cookie: broker },
      ...(vacancy ? [{ page: "broker's matches", path: vacancy, cookie: broker }] : []),
      { page: "board's demand", path: "/board/hospitality", cookie: board },
    ];
    const table = [];
    for (const atOnce of [1, 8])
      for (const { page, path, cookie } of pages) {
        const get = async () => {
          const response = await fetch(base + path, { headers: { cookie }, redirect: "manual" });
          await response.arrayBuffer();
          if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
        };
        await timings(10, 1, get);
        table.push({ page, "at once": atOnce, ...summary(await timings(TIMES, atOnce, get)) });
      }
    console.table(table);
  } finally {
    await stop();
  }
}
