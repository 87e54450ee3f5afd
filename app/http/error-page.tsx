import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import type { KeptForm } from "./signed-out.server";
import { SignedOutPage } from "./signed-out-page";

const errorTitles: Record<number, string> = {
  400: "We can’t read that",
  401: "You have been signed out",
  403: "This page is not for your role",
  404: "We can’t find that page",
  405: "That can’t be done here",
  409: "This has already moved on",
  410: "This link has closed",
  413: "That is too large to send",
  415: "We can’t read that",
  429: "That is a lot of tries in a short time",
  503: "Front Door is not answering just now",
};

/** What the status of a refused form says beside its number, when the form came from another site. */
export const SENT_FROM_ELSEWHERE = "Sent From Elsewhere";

/** The title of the page that an error shows. */
export function errorTitle(error: unknown): string {
  if (!isRouteErrorResponse(error)) return "Something went wrong";
  if (error.statusText === SENT_FROM_ELSEWHERE) return "We can’t take this form";
  return errorTitles[error.status] ?? "That did not work";
}

/** What happened, what was kept, what next. One page for every way that a page can't be shown. */
export function ErrorPage() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error))
    return (
      <Column>
        <Heading lede="The fault is ours, and it has been noted. Nothing that you had saved is lost.">
          {errorTitle(error)}
        </Heading>
        <p>
          Go back and try again in a minute, or start from <a href={paths.home}>the front page</a>.
        </p>
      </Column>
    );
  if (error.status === 401) return <SignedOutPage form={error.data as KeptForm} />;
  return (
    <Column>
      <Heading lede={typeof error.data === "string" ? error.data : undefined}>{errorTitle(error)}</Heading>
      {error.status === 503 ? (
        <p>Wait a minute, then go back and try again.</p>
      ) : (
        <p>
          Go back to the page before, or start from <a href={paths.home}>the front page</a>.
        </p>
      )}
    </Column>
  );
}
