import type { DryRunPage } from "~/domain/vacancies/upload/dry-run-page";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

/** Every row of a file: what is wrong and what to do first, then the rest as they would appear. */
export function DryRunRows({ run, hrefFor }: { run: DryRunPage; hrefFor: (page: number) => string }) {
  return (
    <>
      {run.unread.length > 0 && (
        <Notice title="Some columns are left unread">
          We have no column called {run.unread.join(", ")}. If it matters, give it a heading of the template.
        </Notice>
      )}
      {run.bad.length > 0 && <Problems rows={run.bad} />}
      {run.good.length > 0 && <Good rows={run.good} />}
      {run.pages > 1 && <Pagination page={run.page} pages={run.pages} hrefFor={hrefFor} label="Rows" />}
    </>
  );
}

const Problems = ({ rows }: { rows: DryRunPage["bad"] }) => (
  <section aria-labelledby="to-put-right">
    <h2 id="to-put-right">To put right</h2>
    {rows.map(({ line, title, problems }) => (
      <Card key={line} title={`Line ${line}: ${title}`} level={3}>
        <ul>
          {problems.map(({ column, stands, message }) => (
            <li key={`${column} ${message}`}>
              <strong>{column}</strong>, {stands ? <q>{stands.slice(0, 80)}</q> : "left empty"}. {message}.
            </li>
          ))}
        </ul>
      </Card>
    ))}
  </section>
);

const Good = ({ rows }: { rows: DryRunPage["good"] }) => (
  <Table
    caption="As they would appear"
    columns={[
      { heading: "Line", numeric: true },
      { heading: "Vacancy" },
      { heading: "Site" },
      { heading: "Pay" },
      { heading: "Hours" },
      { heading: "Closes" },
      { heading: "What happens" },
    ]}
    rows={rows.map(({ line, title, site, pay, hours, closesOn, becomes }) => ({
      key: line.toString(),
      cells: [
        line,
        title,
        site,
        pay,
        hours,
        closesOn ? <Time key="closes" of={closesOn} as="short" /> : "",
        becomes,
      ],
    }))}
  />
);
