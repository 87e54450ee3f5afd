import { Card } from "~/ui/card";
import { SummaryList } from "~/ui/summary-list";

/** What is on somebody's anonymous card. */
export const CardLines = ({ title, lines }: { title: string; lines: { key: string; value: string }[] }) => (
  <Card title={title}>
    <SummaryList rows={lines} />
  </Card>
);
