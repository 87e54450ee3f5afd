import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countAvailable } from "~/domain/candidates/count-available.server";
import { access } from "~/domain/permissions/access";
import { findToday } from "~/domain/referrals/today/find-today.server";
import { countsOf, grouped } from "~/domain/referrals/today/item";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { queueOf } from "../desk/queue.server";
import { QueueVacancies } from "../desk/queue-vacancies";
import { placeIn } from "./queue-address";
import { QueueEmpty } from "./queue-empty";
import { QueueGroup } from "./queue-group";
import { QueueKinds } from "./queue-kinds";
import { QueueNews } from "./queue-news";
import { QueueWhose } from "./queue-whose";

export const handle = access("queue.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.of ? titleOf(data.of) : "Today"} – Front Door` },
];

/** Milliseconds in which to count good matches: those left over stand without a number until the next look. */
const PATIENCE = 350;
/** Lines of each kind where all kinds are shown, and of one kind on a page of its own. */
const SHOWN = { each: 5, alone: 40 } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = new URL(request.url).searchParams;
  const place = placeIn(asked);
  const own = place.of === undefined || place.of === actor.id;
  const [today, vacancies, available] = await Promise.all([
    findToday(actor, place.of),
    own ? queueOf(actor, request, { within: PATIENCE }) : null,
    countAvailable(actor),
  ]);
  const { items, of, away, covered } = found(today);
  const { show } = place;
  const shown = show === null ? items : items.filter(({ kind }) => kind === show);
  const pages = show === null ? 1 : Math.max(1, Math.ceil(shown.length / SHOWN.alone));
  const page = Math.min(place.page, pages);
  const from = (page - 1) * SHOWN.alone;
  return {
    groups:
      show === null
        ? grouped(shown, SHOWN.each)
        : grouped(shown.slice(from, from + SHOWN.alone)).map((group) => ({ ...group, total: shown.length })),
    counts: countsOf(items),
    total: items.length,
    pages,
    place: { ...place, page },
    reader: of?.id ?? actor.id,
    vacancies,
    available,
    news: { done: asked.get("done"), at: asked.get("at"), owner: asked.get("owner") },
    ...{ of, away, covered },
  };
}

const titleOf = ({ name }: { name: string }) => (name === "Nobody" ? "Nobody’s queue" : `${name}’s queue`);

export default function Today() {
  const { groups, counts, total, place, pages, reader, vacancies, available, ...rest } =
    useLoaderData<typeof loader>();
  const { of, away, covered, news } = rest;
  const { show } = place;
  return (
    <QueueKinds
      title={of ? titleOf(of) : "Today"}
      counts={counts}
      total={total}
      vacancies={vacancies?.total ?? null}
      place={place}
    >
      <QueueNews {...news} place={place} />
      <QueueWhose of={of} covered={covered} />
      {groups.length === 0 && show !== "vacancies" && (
        <QueueEmpty place={place} name={of?.name ?? null} total={total} available={available} />
      )}
      {groups.map((group) => (
        <QueueGroup key={group.kind} group={group} place={place} away={away} reader={reader} pages={pages} />
      ))}
      {vacancies && (show === null || show === "vacancies") && (
        <QueueVacancies queue={vacancies} available={available} />
      )}
    </QueueKinds>
  );
}
