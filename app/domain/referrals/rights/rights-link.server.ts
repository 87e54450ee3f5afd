import { keyedDigest } from "~/platform/keyed-digest.server";
import { digestOf } from "../consent/consent-token.server";

/** The token of the link by which a resident follows a request. It can be made again for every letter, and is kept nowhere. */
export const tokenOf = (requestId: string) => `rr${keyedDigest("link of a request by right", requestId)}`;

/** The digest that is all the database holds of it. */
export const tokenDigestOf = (requestId: string) => digestOf(tokenOf(requestId));
