import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const errorTitles: Record<number, string> = {
  400: "We can't read that",
  403: "This page is not for your role",
  404: "We can't find that page",
  405: "That can’t be done here",
  409: "This has already moved on",
  410: "This link has closed",
  413: "That is too large to send",
  415: "We can't read that",
  429: "That is a lot of tries in a short time",
};

/** What happened, what was kept, what next. One page for every way that a page can't be shown. */
export function ErrorPage() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error))
    return (
      <Column>
        <Heading lede="The fault is ours, and it has been noted. Nothing that you had saved is lost.">
          Something went wrong
        </Heading>
        <p>
          Go back and try again in a minute, or start from <a href={paths.home}>the front page</a>.
        </p>
      </Column>
    );
  const title = errorTitles[error.status] ?? "That did not work";
  return (
    <Column>
      <Heading lede={typeof error.data === "string" ? error.data : undefined}>{title}</Heading>
      <p>
        Go back to the page before, or start from <a href={paths.home}>the front page</a>.
      </p>
    </Column>
  );
}
