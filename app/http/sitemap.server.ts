import { Readable } from "node:stream";
import { SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";

/** Addresses that one sitemap may hold (sitemaps.org, "Using Sitemap index files"). */
const MOST = 50_000;

/** A page for search engines; `lastmod` is an ISO moment or day. */
export type SitemapPage = { url: string; lastmod?: string };

/**
 * All pages as a sitemap; where there are more than one may hold, the index of several.
 * @param part from 1: one of those several. Undefined for the whole or the index
 * @param partAt the absolute address of a part
 * @returns null for a part that there is not
 */
export async function sitemapOf(
  pages: readonly SitemapPage[],
  part: number | undefined,
  partAt: (part: number) => string,
): Promise<string | null> {
  const parts = Math.max(1, Math.ceil(pages.length / MOST));
  if (part !== undefined)
    return part >= 1 && part <= parts ? written(pages.slice((part - 1) * MOST, part * MOST)) : null;
  if (parts === 1) return written(pages);
  const index = Array.from({ length: parts }, (_, at) => ({ url: partAt(at + 1) }));
  return (await streamToPromise(Readable.from(index).pipe(new SitemapIndexStream()))).toString();
}

const written = async (pages: readonly SitemapPage[]) =>
  (
    await streamToPromise(
      Readable.from(pages).pipe(
        new SitemapStream({ xmlns: { news: false, video: false, xhtml: false, image: false } }),
      ),
    )
  ).toString();
