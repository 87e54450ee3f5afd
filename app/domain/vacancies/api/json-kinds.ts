import { z } from "zod";
import type { BulkField, BulkKind } from "../upload/bulk-kinds";

const keysOf = (options: Record<string, string>) => Object.keys(options) as [string, ...string[]];
const words = (most: number) => z.string({ error: "Send text" }).meta({ maxLength: most });
const text = z.string({ error: "Send text" });

/** A kind's JSON as the API takes it: its type here, and its other rules with the form's. */
function schemaOfKind(kind: BulkKind): z.ZodType {
  switch (kind.is) {
    case "words":
      return words(kind.most);
    case "email":
      return text.meta({ format: "email" });
    case "list":
      return z.array(text, { error: "Send an array of text" }).meta({ maxItems: kind.most });
    case "whole":
      return z.int({ error: "Send a whole number" }).meta({ minimum: kind.least, maximum: kind.most });
    case "hours":
      return z.number({ error: "Send a number" }).meta({ exclusiveMinimum: 0, maximum: 60 });
    case "pounds":
      return z.number({ error: "Send an amount in pounds, such as 14.8" }).meta({ exclusiveMinimum: 0 });
    case "choice":
      return z.enum(keysOf(kind.options), { error: `Send one of: ${keysOf(kind.options).join(", ")}` });
    case "choices":
      return z.array(z.enum(keysOf(kind.options)), {
        error: `Send an array of: ${keysOf(kind.options).join(", ")}`,
      });
    case "day":
      return z
        .string({ error: "Send a day as 2026-12-12" })
        .regex(/^\d{4}-\d{2}-\d{2}$/, "Send a day as 2026-12-12")
        .meta({ format: "date" });
    case "yes-no":
      return z.boolean({ error: "Send true or false" });
    case "site":
      return text;
  }
}

/** What a field takes, without what only cells need. */
export const saysOf = ({ kind, says, saysInJson, heading }: BulkField) => {
  if (saysInJson) return saysInJson;
  const plain = says
    .replace(/,? with a semicolon between/g, "")
    .replace(/As 12\/12\/2026 or 2026-12-12[:.]?/, "A London day.")
    .replace("Leave it empty", "Leave it out")
    .replace("Left empty", "Left out")
    .replace("write ", "send ");
  const named = kind.is === "choice" || kind.is === "choices";
  // The schema itself lists what may be chosen.
  return (named ? plain.replace(/(?:One|Any) of(?: these)?: .*?\.(?= |$)/, "").trim() : plain) || heading;
};

/** The schema of a field, told in words. */
export const schemaOf = (field: BulkField) =>
  schemaOfKind(field.kind).meta({
    ...schemaOfKind(field.kind).meta(),
    description: saysOf(field),
  });

export const jsonName = ({ json, field }: BulkField) => json ?? field;

/** A value of JSON as the vacancy form is given it. */
export function formValue(kind: BulkKind, value: unknown): unknown {
  if (value === null || value === undefined) return kind.is === "day" ? {} : undefined;
  switch (kind.is) {
    case "list":
      return (value as string[]).join("\n") || undefined;
    case "whole":
    case "hours":
    case "pounds":
      return String(value);
    case "day": {
      const [year = "", month = "", day = ""] = String(value).split("-");
      return { day: String(Number(day)), month: String(Number(month)), year };
    }
    case "words":
    case "email":
      return String(value).trim() || undefined;
    default:
      return value;
  }
}

type Parts = { day?: string; month?: string; year?: string };

/** The same back: what the form is shown, as JSON; null where there is nothing. */
export function jsonValue(kind: BulkKind, value: unknown): unknown {
  if (value === null || value === undefined || value === "") return kind.is === "yes-no" ? false : null;
  switch (kind.is) {
    case "list":
      return String(value).split("\n");
    case "whole":
    case "hours":
    case "pounds":
      return Number(value);
    case "day": {
      const { day = "", month = "", year = "" } = value as Parts;
      return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    }
    default:
      return value;
  }
}
