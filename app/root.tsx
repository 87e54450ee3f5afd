import typeface from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { ErrorPage, errorTitle } from "~/http/error-page";
import { navigationOf } from "~/http/navigation";
import { NonceContext } from "~/http/nonce";
import { signedIn } from "~/http/require-actor.server";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import { env } from "~/platform/env.server";
import styles from "~/styles/front-door.scss?url";
import { Shell } from "~/ui/page";

export const links: LinksFunction = () => [
  { rel: "preload", href: typeface, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => {
  return [{ title: error ? `${errorTitle(error)} – Front Door` : "Front Door" }];
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await signedIn(request);
  return {
    demo: env.DEMO,
    who: actor ? { name: shownName(actor) } : null,
    nav: navigationOf(actor, new URL(request.url).pathname),
  };
}

/** Who somebody is in the bar: their organisation, or they themselves where it has the service's own name. */
function shownName({ standings: [first], name, email }: PersonActor) {
  return first && first.kind !== "operator" ? first.organisationName : name || email;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const scripted = useMatches().some(
    (match) => (match.handle as { scripted?: boolean } | undefined)?.scripted,
  );
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <Framed>{children}</Framed>
        {/* Pages are whole without script; one ships it only where its route says that it earns its bytes. */}
        {scripted && <ScrollRestoration nonce={nonce} />}
        {scripted && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

function Framed({ children }: { children: ReactNode }) {
  const here = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  return (
    <Shell
      nav={here?.nav ?? navigationOf(undefined, pathname)}
      {...(here?.who
        ? { who: { ...here.who, href: paths.account, signOutTo: paths.signOut } }
        : { signInHref: paths.signIn })}
      {...(here?.demo ? { phase: <DemoLine /> } : {})}
      footer={[
        { href: paths.guidance, label: "Guidance" },
        { href: paths.matchingKnows, label: "What matching knows" },
        { href: paths.privacy, label: "Privacy" },
        { href: paths.accessibility, label: "Accessibility" },
      ]}
    >
      {children}
    </Shell>
  );
}

const DemoLine = () => (
  <>
    This is a demonstration: everyone and everything in it is invented.{" "}
    <a href={paths.demo}>Sign in as someone</a> or <a href={paths.demoLetters}>read the letters it sent</a>.
  </>
);

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
