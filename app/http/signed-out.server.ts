import { safeReturnPath } from "./return-path";

/** A form that came after its sender's session had ended: where it was going, and what was in it. */
export interface KeptForm {
  to: string;
  /** The page that it was on, if the browser says. */
  page?: string;
  fields: [name: string, value: string][];
  /** Whether it came with a file, which no page can hold on to. */
  hadFile: boolean;
}

const pathOf = (address: string) => {
  const url = new URL(address);
  return url.pathname + url.search;
};

async function fieldsOf(request: Request) {
  const posted = await request.formData().catch(() => new FormData());
  return [...posted].filter((field): field is [string, string] => typeof field[1] === "string");
}

/**
 * The answer to a form whose sender is not signed in any more: everything that was in it, for a page that sends it
 * again once they are. Nothing of it is stored, and a file is not so much as read for somebody whom nobody knows.
 */
export async function keptForm(request: Request): Promise<Response> {
  const hadFile = /^multipart/i.test(request.headers.get("content-type") ?? "");
  const referer = request.headers.get("referer") ?? "";
  const page = URL.canParse(referer) ? safeReturnPath(pathOf(referer)) : undefined;
  const fields = hadFile ? [] : await fieldsOf(request);
  const kept: KeptForm = { to: pathOf(request.url), page, fields, hadFile };
  return Response.json(kept, { status: 401 });
}
