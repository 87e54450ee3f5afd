import { paths } from "~/paths";

/** Where else new vacancies can be followed. `query` is that of the feeds for what is chosen, `what` says it in words. */
export const FollowVacancies = ({ query, what }: { query: string; what: string }) => (
  <section className="apart small">
    <h2>Follow them elsewhere</h2>
    <p>
      In a feed reader, or on a page of your own: {what} as <a href={paths.vacanciesRss + query}>RSS</a> or as{" "}
      <a href={paths.vacanciesJson + query}>JSON Feed</a>. Choose one sector, one borough or both in the
      filters, and the feeds keep to them.
    </p>
  </section>
);
