import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { z } from "zod";
import { Checkboxes } from "./checkboxes";
import { DateField } from "./date-field";
import { PostForm } from "./form";
import { Radios } from "./radios";
import { TextField } from "./text-field";

const Offer = z.object({
  title: z.string({ error: "Enter a title" }),
  place: z.enum(["here", "there"], { error: "Choose a place" }),
  days: z.array(z.string()).min(1, "Choose a day"),
  starts: z
    .object({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })
    .refine((given) => given.day, "Enter a date"),
});

function Page({ sent }: { sent?: FormData }) {
  const lastResult = sent && parseWithZod(sent, { schema: Offer }).reply();
  const [form, fields] = useForm<z.input<typeof Offer>>({ id: "offer", lastResult });
  return (
    <PostForm form={form}>
      <TextField field={fields.title} label="Title" hint="In a few words" />
      <Radios
        field={fields.place}
        label="Place"
        options={["here", "there"].map((value) => ({ value, label: value }))}
      />
      <Checkboxes
        field={fields.days}
        label="Days"
        options={["mon", "tue"].map((value) => ({ value, label: value }))}
      />
      <DateField field={fields.starts} label="Starts" />
    </PostForm>
  );
}

const sending = (...entries: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return renderToStaticMarkup(<Page sent={form} />);
};

it("says nothing of errors before it is sent", () => {
  expect(renderToStaticMarkup(<Page />)).not.toContain("error");
});

it("links every error in the summary to a control that is there", () => {
  const html = sending();
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links).toEqual(["offer-title", "offer-place", "offer-days", "offer-starts"]);
  for (const id of links) expect(html).toMatch(new RegExp(`<input[^>]* id="${id}"`));
});

it("puts the error beside its field and ties it there with the hint", () => {
  const html = sending();
  expect(html).toMatch(/id="offer-title-error"[^>]*>.*?Enter a title</);
  expect(html).toMatch(
    /<input id="offer-title"[^>]* aria-describedby="offer-title-description offer-title-error" aria-invalid="true"/,
  );
});

it("keeps what was typed, ticked and chosen", () => {
  const html = sending(["title", "A day out"], ["place", "there"], ["days", "tue"], ["starts.month", "June"]);
  expect(html).toContain('value="A day out"');
  expect(html).toMatch(/value="there"[^>]*checked|checked[^>]*value="there"/);
  expect(html).toMatch(/value="tue"[^>]*checked|checked[^>]*value="tue"/);
  expect(html).toMatch(/name="starts.month"[^>]*value="June"/);
});

it("needs no style attribute and leaves the judging to the server", () => {
  const html = sending();
  expect(html).not.toContain("style=");
  expect(html).toContain('method="post"');
  expect(html.toLowerCase()).toContain("novalidate");
});

it("takes the focus to the summary without a script", () => {
  expect(sending().toLowerCase()).toMatch(/class="govuk-error-summary"[^>]*autofocus/);
});
