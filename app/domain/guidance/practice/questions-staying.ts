import type { Question } from "./question";

/** On adjustments, health, and what happens after the start. */
export const questionsOnStaying = {
  "asks-adjustments": {
    asks: "Do you ask everyone you invite whether an adjustment would help?",
    why: "You must make reasonable adjustments, and people seldom dare to raise them first.",
    step: "Add the question to the letter that invites people to an interview.",
    article: "access-to-work-and-adjustments",
    helps: 3,
  },
  "access-contact": {
    asks: "Is a person named in each advert whom people can ask about access?",
    why: "A name and a phone number turn a worry into a short call.",
    step: "Choose one person, and put their name, phone and email in each advert.",
    article: "access-to-work-and-adjustments",
    helps: 3,
  },
  "access-to-work": {
    asks: "Do your managers know what Access to Work pays for?",
    why: "A government grant can pay for support at work, so cost is seldom a reason to say no.",
    step: "Give your managers the guide to Access to Work.",
    article: "disability-confident-levels",
    helps: 2,
  },
  "health-talks": {
    asks: "Do your managers know how to talk with somebody about their health?",
    why: "A calm talk early keeps people in work who would otherwise leave.",
    step: "Try the words of the guide with each manager for ten minutes.",
    article: "talking-about-health",
    helps: 2,
  },
  "first-weeks": {
    asks: "Is there a plan for somebody’s first 13 weeks, with a person named to help?",
    why: "Who leaves early often leaves over something small that nobody asked about.",
    step: "Name a person to help, and book three short talks, before the next start.",
    article: "first-13-weeks",
    helps: 3,
  },
  "known-rota": {
    asks: "Do people know their days and times at least two weeks ahead?",
    why: "Care and childcare have to be booked, and a late rota makes work impossible.",
    step: "Publish the rota two weeks ahead.",
    article: "carers-and-parents",
    helps: 2,
  },
  "living-wage": {
    asks: "Is everyone who works for you paid the London Living Wage or more?",
    why: "It is worked out from what life in London costs, and the legal minimum is not.",
    step: "Work out what the London Living Wage would cost you for those below it.",
    article: "pay-and-the-london-living-wage",
    helps: 2,
  },
  "who-is-missing": {
    asks: "Do you know who applies, who is chosen and who stays?",
    why: "Without figures you can’t see where people are lost, or whether a change worked.",
    step: "Count who applied, was seen, was chosen and stayed for your last five openings.",
    article: "measuring-diversity",
    helps: 1,
  },
} as const satisfies Record<string, Question>;
