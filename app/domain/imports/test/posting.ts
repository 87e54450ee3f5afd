/** A `JobPosting` as a careful employer would publish it; `over` changes or, with undefined, leaves out. */
export const posting = (over: Record<string, unknown> = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  identifier: { "@type": "PropertyValue", name: "Lea Bridge Canteen", value: "LBC-1" },
  title: "Kitchen assistant",
  description:
    "&lt;p&gt;You wash up &amp;amp; help to cook.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Early starts&lt;/li&gt;&lt;/ul&gt;",
  datePosted: "2026-11-02",
  validThrough: "2099-01-31T23:59",
  employmentType: "FULL_TIME",
  hiringOrganization: { "@type": "Organization", name: "Lea Bridge Canteen" },
  jobLocation: {
    "@type": "Place",
    address: { "@type": "PostalAddress", addressLocality: "London", postalCode: "E10 7LU" },
  },
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "GBP",
    value: { "@type": "QuantitativeValue", value: 14.8, unitText: "HOUR" },
  },
  ...over,
});

/** Postings as a file holds them. */
export const asLines = (...postings: unknown[]) => postings.map((each) => JSON.stringify(each)).join("\n");
