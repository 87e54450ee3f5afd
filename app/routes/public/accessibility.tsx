import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { env } from "~/platform/env.server";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "Accessibility – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return { demo: env.DEMO };
}

export default function Accessibility() {
  const { demo } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lede="Everyone should be able to use Front Door: with a keyboard, a screen reader, a small phone, an old browser, or not much time.">
        Accessibility
      </Heading>
      <h2>What you can do</h2>
      <ul>
        <li>Make the text four times as large, and still scroll one way only.</li>
        <li>Reach and use everything with a keyboard alone, and see where you are.</li>
        <li>Use every page with JavaScript off, or where it did not load.</li>
        <li>
          Hear every page with a screen reader, pictures and charts included: each says its figures in words.
        </li>
        <li>Read it in dark or light, or in the colours your device forces.</li>
        <li>Print any page in grey.</li>
      </ul>
      <h2>How we know</h2>
      <p>
        We build to the Web Content Accessibility Guidelines 2.2, level AA. A program checks the contrast of
        every pair of colours whenever they change, and every journey runs in a real browser, with JavaScript
        on and off, with its pages tested by axe. A program finds about a third of what can go wrong. People
        who use assistive technology every day have not yet tested it, so we don’t claim that it meets the
        whole standard.
      </p>
      <h2>What does not work well yet</h2>
      <ul>
        <li>Wide tables scroll sideways by themselves on a phone.</li>
        <li>The map of London is a picture of tiles. The same figures stand beneath it as a table.</li>
        <li>An employer’s own words in an advert may be harder to read than ours.</li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something stops you, tell your borough’s brokerage, your Careers Hub, or whoever gave you the link.
        Say which page it was and what you were trying to do. They can do it with you by phone meanwhile, and
        they pass it on to us.
      </p>
      {demo && (
        <p>
          This is a demonstration, so there is nobody at the other end of it yet. Whoever runs Front Door for
          real puts a name, a phone number and an email address here before the first person uses it.
        </p>
      )}
      <p>
        If you are not happy with the answer, the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> helps
        people to put such things right.
      </p>
    </Column>
  );
}
