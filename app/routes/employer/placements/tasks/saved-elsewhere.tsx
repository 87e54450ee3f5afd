import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

/** What another window saved while this page was being written: it stands beside what was typed, and neither is lost. */
export const SavedElsewhere = ({
  lines,
  href,
}: {
  lines: { key: string; value: string }[];
  href: string;
}) => (
  <Notice title="What is saved now" tone="warm">
    <SummaryList rows={lines.map(({ key, value }) => ({ key, value: <Prose text={value} /> }))} />
    <p>
      What you typed is in the form below. Save it again to keep yours, or{" "}
      <a href={href}>keep what is saved</a>.
    </p>
  </Notice>
);
