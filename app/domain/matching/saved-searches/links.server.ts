import { paths } from "~/paths";
import { baseUrl } from "~/platform/env.server";
import { sign, unsign } from "~/platform/signed.server";
import type { SavedSearchFrequency } from "~prisma/generated/enums";

const CONFIRM = "confirm a saved search";
const MANAGE = "look after a saved search";
const STOP = "stop a saved search";

/** What a confirming link says yes to, and when it was asked for. */
export type Asked = { id: string; frequency: SavedSearchFrequency; askedAt: Date };

/** The token of the link in a confirming letter. Whoever holds it reads that mailbox. */
export const confirmToken = ({ id, frequency, askedAt }: Asked) =>
  sign(CONFIRM, [id, frequency, askedAt.getTime()].join("~"));

/** The absolute address in a confirming letter. */
export const confirmLink = (asked: Asked) => baseUrl + paths.confirmSearch(confirmToken(asked));

/** What a confirming link of ours says; undefined for any other. */
export function askedBy(token: string): Asked | undefined {
  const [id, frequency, askedAt] = unsign(CONFIRM, token)?.split("~") ?? [];
  if (!id || !askedAt || (frequency !== "daily" && frequency !== "weekly")) return undefined;
  return { id, frequency, askedAt: new Date(Number(askedAt)) };
}

export const manageToken = (id: string) => sign(MANAGE, id);

/** The absolute address of the page where one saved search is looked after, without signing in. */
export const manageLink = (id: string) => baseUrl + paths.savedSearch(manageToken(id));

/** Which search a page looks after; undefined where the link is none of ours. */
export const managedBy = (token: string) => unsign(MANAGE, token);

export const stopToken = (id: string) => sign(STOP, id);

/** The absolute address in a letter that stops such letters by one post. It does not close. */
export const stopLink = (id: string) => baseUrl + paths.stopSearch(stopToken(id));

/** Which search a link stops; undefined where the link is none of ours. */
export const stoppedBy = (token: string) => unsign(STOP, token);
