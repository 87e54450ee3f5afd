import type { Feed } from "feed";
import { readFeedChoice } from "~/domain/vacancies/feeds/feed-choice";
import { findNewest } from "~/domain/vacancies/feeds/find-newest.server";
import { vacancyFeed } from "~/domain/vacancies/feeds/vacancy-feed";
import { found } from "~/http/form.server";
import { keptResponse } from "~/http/kept-response.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { dayToDate, now, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";

const FIVE_MINUTES = 300;

const addresses = {
  page: baseUrl + paths.vacancies,
  rss: baseUrl + paths.vacanciesRss,
  json: baseUrl + paths.vacanciesJson,
  vacancy: (id: string) => baseUrl + paths.publicVacancy(id),
};

/** Open vacancies as a feed in one of its forms; what the reader has already is not said again. */
export async function answerFeed(
  request: Request,
  actor: Actor,
  type: string,
  write: (feed: Feed) => string,
) {
  const choice = found(readFeedChoice(new URL(request.url).searchParams));
  const day = today();
  const { vacancies, changedAt } = await findNewest(actor, choice, day);
  // At midnight some close without a word, so whatever was read yesterday may have changed.
  const begun = dayToDate(day);
  const updated = changedAt && changedAt > begun ? changedAt : begun;
  const body = write(vacancyFeed({ choice, vacancies, updated, addresses }));
  return keptResponse(request, {
    body,
    type,
    changed: new Date(Math.min(updated.getTime(), now().getTime())),
    seconds: FIVE_MINUTES,
  });
}
