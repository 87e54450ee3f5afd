/** One thing wrong with a request: the field of the body or the address that it is in, and what to do about it. */
export type FieldProblem = { field: string; message: string };

const titles = {
  400: "The request can’t be read",
  401: "A key is needed",
  403: "The key does not allow that",
  404: "There is nothing at this address",
  405: "This address does not take that method",
  409: "It stands otherwise by now",
  412: "It has been changed meanwhile",
  413: "The request is too large",
  415: "The request must be JSON",
  422: "Some fields can’t be used",
  429: "Too many requests",
  503: "Front Door is not answering just now",
} as const;

export type ProblemStatus = keyof typeof titles;

/** Problem details as RFC 9457 writes them. */
export const problemDetails = (
  status: ProblemStatus,
  detail: string,
  errors: readonly FieldProblem[] = [],
) => ({
  type: "about:blank",
  title: titles[status],
  status,
  detail,
  ...(errors.length > 0 ? { errors } : {}),
});

export const problemJson = "application/problem+json";

/** A refusal of a request that another system made, as that system reads it. */
export const sayProblem = (
  status: ProblemStatus,
  detail: string,
  { errors = [], headers = {} }: { errors?: readonly FieldProblem[]; headers?: Record<string, string> } = {},
) =>
  new Response(JSON.stringify(problemDetails(status, detail, errors)), {
    status,
    headers: { "content-type": problemJson, ...headers },
  });
