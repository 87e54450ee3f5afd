/**
 * The address of a resident's page is its key: it goes to no search engine, and the server sees that no cache keeps it.
 * To other sites it goes by no link either: every page's Referrer-Policy is same-origin. A stricter no-referrer would
 * have browsers post the answer with the origin "null", which is refused as if another site had sent it.
 */
export const privateHeaders = () => ({ "X-Robots-Tag": "noindex, nofollow" });

export const privateMeta = (title: string) => [
  { title: `${title} – Front Door` },
  { name: "robots", content: "noindex, nofollow" },
];
