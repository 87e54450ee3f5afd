import type { ReactNode } from "react";
import { Body, Button, Container, Head, Html, Link, Preview, Section, Text } from "react-email";
import { headStyle, light, smallWords, typeface, words } from "./letter-style";
import { Mark } from "./mark";

/** What every letter is given: where the service is, and the one page this letter leads to. Both are absolute. */
export interface Linked {
  baseUrl: string;
  link: string;
}

/** What each letter's file exports, so that a list of letters can hold them all. */
export interface LetterFile<Props> {
  default: (props: Props) => ReactNode;
  subject: (props: Props) => string;
  sample: Props;
  /** For a letter that comes again and again: the address where one post stops it, without signing in. */
  stopAt?: (props: Props) => string;
  /** For a letter that puts something in the reader's calendar, changes it there or takes it out. */
  calendar?: (props: Props) => LetterCalendar;
}

/** A calendar file (iCalendar) that goes with a letter, and what a calendar is to do with it. */
export interface LetterCalendar {
  method: "REQUEST" | "CANCEL";
  file: string;
}

interface LetterProps extends Linked {
  title: string;
  /** The line an inbox shows after the subject. */
  preview: string;
  /** Who it is to, or null where we have no name. */
  to: string | null;
  /** What the one button says; the same link follows in words. */
  action: string;
  /** Who sent it and why. */
  why: string;
  /** How to stop it. */
  stop: ReactNode;
  children: ReactNode;
}

/** The shared letter-head: the mark, a greeting, the letter, one button, the same link in words, who and why, how to stop. */
export function Letter({ title, preview, to, action, link, why, stop, baseUrl, children }: LetterProps) {
  return (
    <Html lang="en-GB">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{headStyle}</style>
      </Head>
      <Body lang="en-GB" className="paper" style={{ margin: "0" }}>
        <Preview useTitleTag={false}>{preview}</Preview>
        <Section className="paper" style={{ backgroundColor: light.paper }}>
          <Container tdClassName="edge" style={page}>
            <Mark />
            <Section className="card" tdClassName="inside" style={card}>
              <Text className="ink" style={{ ...words, color: light.ink, margin: "0 0 16px" }}>
                {to ? `Hello ${to},` : "Hello,"}
              </Text>
              {children}
              <Button href={link} className="button" style={button}>
                {action}
              </Button>
              <Text className="soft same" style={{ ...smallWords, color: light.soft, margin: "16px 0 0" }}>
                <span data-skip-in-text="true">
                  The same link in words:
                  <br />
                </span>
                <Link href={link} className="link" style={address}>
                  {link}
                </Link>
              </Text>
            </Section>
            <Text className="soft" style={{ ...smallWords, color: light.soft, margin: "20px 0 8px" }}>
              {why} {stop}
            </Text>
            <Text className="soft" style={{ ...smallWords, color: light.soft, margin: "0" }}>
              Front Door is one door between London’s employers, residents and schools.{" "}
              <Link href={baseUrl} className="link" style={address}>
                {baseUrl}
              </Link>
            </Text>
          </Container>
        </Section>
      </Body>
    </Html>
  );
}

const page = {
  maxWidth: "576px",
  paddingTop: "28px",
  paddingRight: "20px",
  paddingBottom: "40px",
  paddingLeft: "20px",
};

const card = {
  margin: "16px 0 0",
  backgroundColor: light.card,
  border: `1px solid ${light.line}`,
  borderTop: `4px solid ${light.door}`,
  borderRadius: "8px",
  borderCollapse: "separate" as const,
  paddingTop: "28px",
  paddingRight: "32px",
  paddingBottom: "32px",
  paddingLeft: "32px",
};

const button = {
  fontFamily: typeface,
  fontSize: "18px",
  fontWeight: "600",
  color: light.onDoor,
  backgroundColor: light.door,
  borderRadius: "4px",
  padding: "13px 22px",
};

const address = { color: light.door, textDecoration: "underline", wordBreak: "break-word" as const };
