import { Fragment } from "react";

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  /** What is paged: "Vacancies". */
  label?: string;
}

/** The way through a long list. Nothing at all where there is one page only. */
export function Pagination({ page, pages, hrefFor, label = "Pages" }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={hrefFor(page - 1)} rel="prev">
            ←&nbsp;Previous<span className="govuk-visually-hidden"> page</span>
          </a>
        </div>
      )}
      <ul className="govuk-pagination__list">
        {pagesShown(page, pages).map(({ shown, afterGap }) => (
          <Fragment key={shown}>
            {afterGap && <li className="govuk-pagination__item govuk-pagination__item--ellipsis">…</li>}
            <Page shown={shown} current={shown === page} href={hrefFor(shown)} />
          </Fragment>
        ))}
      </ul>
      {page < pages && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={hrefFor(page + 1)} rel="next">
            Next<span className="govuk-visually-hidden"> page</span>&nbsp;→
          </a>
        </div>
      )}
    </nav>
  );
}

function Page({ shown, current, href }: { shown: number; current: boolean; href: string }) {
  return (
    <li
      className={
        current ? "govuk-pagination__item govuk-pagination__item--current" : "govuk-pagination__item"
      }
    >
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${shown}`}
        aria-current={current ? "page" : undefined}
      >
        {shown}
      </a>
    </li>
  );
}

/** The first page, the last, this one and its neighbours, and before which of them some are left out. */
export const pagesShown = (page: number, pages: number) =>
  [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((shown) => shown >= 1 && shown <= pages)
    .sort((a, b) => a - b)
    .map((shown, at, all) => ({ shown, afterGap: at > 0 && shown - (all[at - 1] ?? 0) > 1 }));
