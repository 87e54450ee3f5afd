import { sources } from "../sources";
import type { TermList } from "../terms";

/** Two or more: a single year is often a fair way to say "not your first week". */
const several = "(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|eight|nine|ten)";

/** Demands that shut people out and seldom make the work better. The law is indirect discrimination. */
export const demands: readonly TermList[] = [
  {
    rule: "native-speaker",
    kind: "demand",
    says: "Asking for a native speaker shuts out people who speak the language just as well, and may be unlawful.",
    source: sources.acasDiscrimination,
    article: "english-for-work",
    terms: [
      {
        match: /native (?:english |\w+ )?speak(?:er|ers|ing)|native[- ]level|mother[- ]tongue|native english/,
        instead: "speaks English well enough to advise customers by phone",
      },
      {
        match: /english (?:is |as )?(?:a |your |their )?first language/,
        instead: "writes English well enough for the reports in this job",
        unless: /(?:not|isn['’]t|other than|for whom|do not have)/i,
      },
    ],
  },
  {
    rule: "own-equipment",
    kind: "demand",
    says: "Asking people to bring their own equipment shuts out those who can’t afford it.",
    source: sources.cipdInclusive,
    article: "digital-exclusion",
    terms: [
      {
        match:
          /(?:(?:your|their|his|her) own|own a|(?:have|has|need|with|bring|using) (?:an? |your |their )?own) (?:laptop|computer|pc|phone|mobile(?: phone)?|smart ?phone|device|tools|uniform)/,
        instead: "we lend you what you need",
      },
    ],
  },
  {
    rule: "years-of-experience",
    kind: "demand",
    says: "Years do not show skill, and asking for them can shut out younger people and carers.",
    source: sources.indirectDiscrimination,
    article: "writing-adverts-people-answer",
    terms: [
      {
        match: new RegExp(
          `${several}(?: ?\\+| ?(?:-|–|to) ?${several}\\+?| or more)? ?(?:years|yrs)(?:'|’)? ?(?:\\+ ?|plus )?(?:[\\w-]+[ ]){0,4}?experience`,
        ),
        instead: "say what they should be able to do",
        unless: /\b(?:we|our|us)\b|with over \d+ years|up to|lived|post[- ]?(?:registration|qualif|grad)/i,
      },
    ],
  },
  {
    rule: "clean-record",
    kind: "demand",
    says: "Most old convictions are spent, and for most jobs you must treat them as if they had not happened.",
    source: sources.spentConvictions,
    article: "criminal-records",
    terms: [
      {
        match:
          /(?:no|without|free of|free from) (?:any )?(?:previous )?criminal (?:convictions?|records?)|clean (?:criminal|police) record|clear criminal record/,
        instead: "leave it out, or name the check that the law allows for this job",
      },
    ],
  },
  {
    rule: "nationality",
    kind: "demand",
    says: "You check everyone's right to work, and asking for a nationality is likely to be race discrimination.",
    source: sources.acasDiscrimination,
    article: "refugees-and-right-to-work-checks",
    terms: [
      {
        match:
          /(?:uk|british|eu) (?:nationals?|citizens?|passport[- ]holders?) only|(?:only|must be an?|must hold an?) (?:uk|british) (?:nationals?|citizens?|passport)/,
        instead: "you need the right to work in the UK",
        unless: /security clear|vetting|\b(?:SC|DV|CTC)\b/,
      },
    ],
  },
  {
    rule: "any-hours",
    kind: "demand",
    says: "Asking people to be free at any time shuts out parents, carers and many disabled people.",
    source: sources.indirectDiscrimination,
    article: "carers-and-parents",
    terms: [
      {
        match:
          /available (?:at all times|24\/7)|24\/7 availability|(?:fully|totally|completely) flexible (?:with|on|about|in|around)?(?: ?(?:your|their|the))? ?(?:hours|shifts|availability|working (?:hours|days))/,
        instead: "give the days and times, and how far ahead the rota comes",
        unless: /\b(?:we|our) (?:are|offer|service|support)/i,
      },
    ],
  },
  {
    rule: "lives-nearby",
    kind: "demand",
    says: "Where people live says little about whether they can be at work on time.",
    source: sources.indirectDiscrimination,
    article: "writing-adverts-people-answer",
    terms: [
      {
        match:
          /local (?:candidates|applicants|people) only|must (?:live|be based|reside) (?:locally|nearby|in the (?:local )?area|within (?:a )?\d+ (?:miles?|minutes?))/,
        instead: "say where the work is, when it starts and how to reach it",
        unless: /on[- ]call/i,
      },
    ],
  },
  {
    rule: "unpaid-trial",
    kind: "demand",
    says: "A trial that is real work must be paid at the minimum wage or more.",
    source: { title: "GOV.UK: the National Minimum Wage", url: "https://www.gov.uk/national-minimum-wage" },
    article: "pay-and-the-london-living-wage",
    terms: [
      {
        match: /unpaid (?:trial|shift|training|internship|work trial)s?(?: shifts?| days?)?/,
        instead: "pay for the time",
      },
    ],
  },
];
