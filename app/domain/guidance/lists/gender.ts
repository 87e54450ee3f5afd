import { sources } from "../sources";
import type { TermList } from "../terms";

/** Job titles and ways of speaking that name one sex, beyond those retext-equality knows. */
export const genderedNames: TermList = {
  rule: "gendered-name",
  kind: "words",
  says: "This names one sex for work that anyone can do.",
  source: sources.acasDiscrimination,
  article: "writing-adverts-people-answer",
  terms: [
    { match: /barm[ae]n|barmaids?/, instead: "bar staff" },
    { match: /tradesm[ae]n/, instead: "tradesperson" },
    { match: /groundsm[ae]n/, instead: "grounds worker" },
    { match: /storem[ae]n|warehousem[ae]n/, instead: "warehouse worker" },
    { match: /dustm[ae]n|binm[ae]n/, instead: "refuse collector" },
    { match: /linesm[ae]n/, instead: "line worker" },
    { match: /draughtsm[ae]n/, instead: "draughtsperson" },
    { match: /right[- ]hand man/, instead: "deputy" },
    { match: /girl friday|man friday/, instead: "assistant" },
    { match: /dinner lad(?:y|ies)|tea lad(?:y|ies)/, instead: "catering assistant" },
    { match: /manageress(?:es)?/, instead: "manager" },
    { match: /bubbly/, instead: "friendly" },
    { match: /seamstress(?:es)?/, instead: "sewing machinist" },
    { match: /guys(?! (?:and|&|hospital|st|campus|site))/, instead: "everyone", exactCase: true },
  ],
};

/**
 * Masculine-coded words from Gaucher, Friesen and Kay's study, those that a writer can do without.
 * They are mentioned only where such words outnumber feminine-coded ones, because it was the balance of the
 * whole advert that made women feel they would not belong.
 */
export const masculineWords: TermList = {
  rule: "masculine-word",
  kind: "words",
  says: "In studies, women found a job less appealing when its advert leaned on words like this.",
  source: sources.genderedWording,
  article: "writing-adverts-people-answer",
  terms: [
    {
      match: /aggressive(?:ly)?/,
      instead: "determined",
      unless: /behaviou?r|patient|client|treatment|challeng/i,
    },
    { match: /ambitious/, instead: "keen to learn" },
    { match: /assertive(?:ly|ness)?/, instead: "clear with other people" },
    {
      match: /competitive/,
      instead: "motivated",
      unless:
        /rates?\b|salar|pay\b|package|remuneration|benefit|bonus|tender|holiday|leave\b|pension|funding|entry/i,
    },
    { match: /decisive(?:ly|ness)?/, instead: "able to make choices" },
    { match: /dominant|dominat(?:e|es|ing)/, instead: "leading" },
    { match: /headstrong/, instead: "persistent" },
    { match: /outspoken/, instead: "honest and open" },
    { match: /self[- ]relian(?:t|ce)|self[- ]sufficien(?:t|cy)/, instead: "able to work on your own" },
    { match: /superior/, instead: "excellent", unless: /inferior|arter|vena|anterior|mesenteric/i },
  ],
};

/** Stems that the study codes masculine; counted, never shown. Words that are mere subject matter are left out. */
export const masculineStems =
  /\b(?:adventur|aggress|ambiti|assert|athlet|autonom|boast|challeng|compet|confident|courag|decisi|determin|domina|force|headstrong|hierarch|impuls|independen|intellect|leader|logic|objectiv|outspoken|persist|reckless|self-relian|self-sufficien|stubborn|superior)\w*/gi;

/** Stems that the study codes feminine; "child" and "trust" are left out, being what many London adverts are about. */
export const feminineStems =
  /\b(?:affection|cheer|commit|communal|compassion|connect|considerate|cooperat|co-operat|depend(?!en)|emotion|empath|gentle|honest|interpersonal|kind\b|kindness|loyal|nurtur|pleasant|polite|sensitiv|support|sympath|tender\b|together|understand|warm)\w*/gi;
