import { sameEmail } from "~/domain/candidates/person/identity";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { keyedDigest } from "~/platform/keyed-digest.server";
import { digestOf } from "../consent/consent-token.server";

type About = { requestId: string; email: string };

/**
 * The token of the link by which a resident follows a request. It can be made again for every letter, and is kept
 * nowhere. Sent to another address, it is another.
 */
export const tokenOf = ({ requestId, email }: About) =>
  `rr${keyedDigest("link of a request by right", `${requestId} ${sameEmail(email)}`)}`;

/** The digest that is all the database holds of it. */
export const tokenDigestOf = (about: About) => digestOf(tokenOf(about));

/**
 * Where a letter about a request leads its resident, who gets it at this address. It opens from now on, for a quarter of
 * a year after the newest letter that bears it was sent.
 */
export async function linkOf(tx: Tx, about: About): Promise<string> {
  await tx.rightsRequest.update({
    where: { id: about.requestId },
    data: { tokenDigest: tokenDigestOf(about) },
  });
  return `${baseUrl}${paths.residentRights(tokenOf(about))}`;
}
