import { expect, test } from "vitest";
import { renderPage } from "./render-page.server";

const typed = "It’s “Zoë” 👩‍👩‍👧‍👦";
const places = Array.from({ length: 400 }, (_, place) => place);

test("gives back what somebody typed as they typed it, wherever it falls in the page", async () => {
  const { html } = await renderPage(
    <p>
      {places.map((place) => (
        <input key={place} readOnly value={"x".repeat(place % 60) + typed} />
      ))}
    </p>,
    { nonce: "", failed: () => {} },
  );
  const given = [...html.matchAll(/value="x*([^"]*)"/g)].map(([, value]) => value);
  expect(given).toEqual(places.map(() => typed));
});

const Broken = () => {
  throw new Error("broken");
};

test("says that something in the page broke", async () => {
  const failures: unknown[] = [];
  const rendering = renderPage(<Broken />, { nonce: "", failed: (error) => failures.push(error) });
  await expect(rendering).rejects.toThrow("broken");
  expect(failures).toHaveLength(1);
});
