import { paths } from "~/paths";
import { baseUrl } from "~/platform/env.server";
import { sign, unsign } from "~/platform/signed.server";

const PURPOSE = "stop letters about matches";

/** The address in a letter that stops such letters, for whoever holds it, without signing in. It does not close. */
export const stopLink = (personId: string) => baseUrl + paths.stopAlerts(sign(PURPOSE, personId));

/** Whose letters a link stops; undefined where we did not make it. */
export const readerOf = (token: string) => unsign(PURPOSE, token);
