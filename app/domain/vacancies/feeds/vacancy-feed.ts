import { Feed } from "feed";
import { sayDay } from "~/platform/day-words";
import { vacancyReference } from "../reference";
import { escaped, textAsHtml } from "../text-as-html";
import { type FeedChoice, feedQuery, feedTitle } from "./feed-choice";
import type { FeedVacancy } from "./find-newest.server";

interface FeedParts {
  choice: FeedChoice;
  vacancies: readonly FeedVacancy[];
  /** When it last changed. */
  updated: Date;
  /** Absolute addresses: of the vacancies' page and of both feeds, without their query strings, and of one vacancy. */
  addresses: { page: string; rss: string; json: string; vacancy: (id: string) => string };
}

/**
 * Open vacancies as a feed, from which the library writes RSS 2.0 or JSON Feed. An entry keeps its id for as long as its
 * vacancy lives, wherever the service is reached.
 */
export function vacancyFeed({ choice, vacancies, updated, addresses }: FeedParts): Feed {
  const query = feedQuery(choice);
  const feed = new Feed({
    title: `${feedTitle(choice)} – Front Door`,
    description:
      "Jobs, apprenticeships and placements with London employers who have asked for the boroughs’ help. The newest hundred.",
    id: addresses.page + query,
    link: addresses.page + query,
    language: "en-GB",
    updated,
    generator: false,
    ttl: 60,
    feedLinks: { rss: addresses.rss + query, json: addresses.json + query },
  });
  for (const vacancy of vacancies) {
    const { id, title, employer, place, type, liveAt, updatedAt } = vacancy;
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: sayable(`${title}, ${employer}, ${place}`),
      link: addresses.vacancy(id),
      published: liveAt,
      date: updatedAt,
      description: sayable(`<p>${escaped(factsOf(vacancy).join(". "))}.</p>`),
      content: sayable(contentOf(vacancy)),
      category: [type, place].map((name) => ({ name })),
    });
  }
  return feed;
}

const factsOf = ({ number, type, pay, hours, flexibleHours, closesOn }: FeedVacancy): string[] =>
  [
    type,
    pay,
    hours,
    flexibleHours && "Hours can be arranged",
    closesOn ? `Closes on ${sayDay(closesOn)}` : "Open until it is filled",
    vacancyReference(number),
  ].filter((fact) => typeof fact === "string");

const contentOf = (vacancy: FeedVacancy) =>
  `<ul>${factsOf(vacancy)
    .map((fact) => `<li>${escaped(fact)}</li>`)
    .join("")}</ul>${textAsHtml(vacancy.description)}`;

/** Without what XML takes in no text: control characters, half letters, and the end of a section of characters. */
const sayable = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ").replaceAll("]]>", "]] >");
