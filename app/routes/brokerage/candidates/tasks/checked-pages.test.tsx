import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PageTask } from "~/domain/candidates/task-list/task-list";
import { CheckedPages } from "./checked-pages";

const shown = (status: PageTask["status"]) =>
  renderToStaticMarkup(
    <CheckedPages
      id="one"
      pages={[
        {
          page: "hours",
          name: "Hours, pay and travel",
          hint: "",
          status,
          wrong: [],
          answers: [{ field: "maxKm", label: "Can travel", words: "10 km" }],
        },
      ]}
    />,
  );

test("a page that nobody has opened answers nothing, whatever its boxes would begin with", () => {
  expect(shown("not-started")).toContain("Not said");
  expect(shown("not-started")).not.toContain("10 km");
  expect(shown("done")).toContain("10 km");
});
