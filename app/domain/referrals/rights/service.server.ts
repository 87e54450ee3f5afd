import { system } from "~/platform/actor";

/** As whom requests by right are carried out. Each run makes its own, so that it never joins another's transaction. */
export const rightsService = () => system("residents’ rights");

/** Milliseconds for which everything about one person may be read or removed. */
export const ONE_PERSON = 60_000;
/** Days for which a copy can be downloaded. */
export const COPY_DAYS = 7;
export const DAY = 86_400_000;
