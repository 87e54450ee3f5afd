/** Import it before anything else in a test: a pretended search server that the whole process takes for the one in use. */
import type { Answer, Sent } from "../meilisearch/loopback-server";
import { pretendServer } from "./pretend-server";

let before: (sent: Sent) => Answer | "go on" = () => "go on";

export const searchServer = await pretendServer((sent) => before(sent));

/** From now on it answers so where it answers anything but "go on", and as usual otherwise. */
export const answerWith = (given: typeof before) => {
  before = given;
};

process.env.MEILI_URL = searchServer.url;
