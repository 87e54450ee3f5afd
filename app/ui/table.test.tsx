import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Table } from "./table";

const table = (stacks: boolean) =>
  renderToStaticMarkup(
    <Table
      caption="Referrals"
      columns={[{ heading: "Referral" }, { heading: "Due" }]}
      rows={[{ key: "one", cells: ["R-1042", "Start to confirm"] }]}
      stacks={stacks}
    />,
  );

test("a row that stacks on a phone has each cell led by its heading", () => {
  expect(table(true)).toContain("table-region--stacks");
  expect(table(true)).toMatch(/<th[^>]* data-heading="Referral">R-1042<\/th>/);
  expect(table(true)).toMatch(/<td[^>]* data-heading="Due">Start to confirm<\/td>/);
});

test("a table scrolls aside unless it stacks", () => {
  expect(table(false)).not.toContain("stacks");
});
