/** For tests: what of all that was sent to a search server is not on the list, each in a few words. */
import type { Sent } from "../meilisearch/loopback-server";

/** What may be said of each index: the fields of its documents, by the index's name. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** What a search may say, beside the names of fields: nothing of it is of a person. */
const OF_A_SEARCH = [
  "attributesToRetrieve",
  "facets",
  "filter",
  "hitsPerPage",
  "indexUid",
  "limit",
  "matchingStrategy",
  "offset",
  "page",
  "q",
  "sort",
];
const OF_A_FETCH = ["fields", "filter", "ids", "limit", "offset", "sort"];
/** What says nothing of any document: an index made or dropped, settings, tasks, swaps, counts. */
const HOUSEKEEPING =
  /^\/(?:indexes(?:\/[\w-]+(?:\/(?:settings|stats))?)?|tasks(?:\/\d+)?|swap-indexes|version|stats|health|keys)$/;
/** What a filter says beside fields and quoted values. */
const OF_A_FILTER = ["AND", "OR", "NOT", "IN", "TO", "EXISTS", "IS", "NULL", "EMPTY", "_geoRadius"];

const listOf = (lists: Lists, uid: string) => lists[uid] ?? lists[uid.replace(/_next$/, "")] ?? [];
const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
const not = (allowed: readonly string[], names: readonly string[], what: string) =>
  names.filter((name) => !allowed.includes(name)).map((name) => `${what} ${name}`);

/** The words of filters and sorts that stand outside quotes, without figures. */
const wordsIn = (texts: unknown) =>
  flat(texts)
    .filter((text) => typeof text === "string")
    .flatMap((text) => text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "").match(/[A-Za-z_]\w*/g) ?? []);

/** A document is flat: values and lists of them. A position alone has fields of its own. */
function ofDocument(document: Record<string, unknown>, allowed: readonly string[]) {
  const within = Object.entries(document).flatMap(([name, value]) =>
    flat(value)
      .flatMap((one) => (typeof one === "object" && one !== null ? Object.keys(one) : []))
      .filter((inner) => name !== "_geo" || !["lat", "lng"].includes(inner))
      .map((inner) => `field ${name}.${inner}`),
  );
  const packed = "line" in document && !saysNoMore(document) ? ["line says more"] : [];
  return [...not(allowed, Object.keys(document), "field"), ...within, ...packed];
}

/** A line packs several facts into one text: whose it is, a position, a reach in km, and the document's own lists again. */
function saysNoMore({ id, line, occupations, skills }: Record<string, unknown>) {
  const [whose, latitude = "", longitude = "", reach = "", ...lists] = String(line).split("\t");
  const numbers = [latitude, longitude, reach].every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  const own = [occupations, skills].map((list) => flat(list).join(" "));
  return whose === id && numbers && lists.length === 2 && lists.every((list, at) => list === own[at]);
}

function ofSearch(search: Record<string, unknown>, allowed: readonly string[]) {
  const geo = ["_geoPoint", "_geoRadius", "asc", "desc"];
  const named = [search.attributesToRetrieve, search.facets, search.fields].flatMap(flat);
  return [
    ...not(
      allowed,
      named.filter((name) => typeof name === "string"),
      "asks for",
    ),
    ...not([...allowed, ...OF_A_FILTER], wordsIn(search.filter), "filters by"),
    ...not([...allowed, ...geo], wordsIn(search.sort), "sorts by"),
  ];
}

function ofRequest({ path, method, body }: Sent, lists: Lists): string[] {
  const address = path.split("?")[0] ?? "";
  const [, uid = "", rest = ""] = /^\/indexes\/([\w-]+)\/(.+)$/.exec(address) ?? [];
  const allowed = listOf(lists, uid);
  if (rest === "documents" && ["POST", "PUT"].includes(method))
    return flat(body).flatMap((document) => ofDocument(Object(document), allowed));
  if (rest === "documents/delete-batch")
    return flat(body).every((id) => typeof id === "string") ? [] : ["deletes by more than ids"];
  if (rest === "documents/fetch")
    return [
      ...not(OF_A_FETCH, Object.keys(Object(body)), "fetches with"),
      ...ofSearch(Object(body), allowed),
    ];
  if (address === "/multi-search") {
    const { queries } = body as { queries: Record<string, unknown>[] };
    return queries.flatMap((query) => [
      ...not(OF_A_SEARCH, Object.keys(query), "searches with"),
      ...ofSearch(query, listOf(lists, String(query.indexUid))),
    ]);
  }
  return HOUSEKEEPING.test(address) ? [] : [`speaks to ${method} ${address}`];
}

/** @param secrets texts that may stand nowhere at all, in no address and no body */
export function straysTo(sent: readonly Sent[], lists: Lists, secrets: readonly string[]): string[] {
  const everything = JSON.stringify(sent);
  const told = secrets.filter((secret) => everything.includes(secret)).map((secret) => `says ${secret}`);
  return [...new Set([...sent.flatMap((one) => ofRequest(one, lists)), ...told])];
}
