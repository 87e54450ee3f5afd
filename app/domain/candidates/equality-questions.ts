/** One answer a resident may give: its key, as it is kept, and its words. */
type Choice = { key: string; label: string };

/**
 * What residents may be asked so that fairness can be checked, with answers that others count by too: sex and the five
 * high-level ethnic groups as the Government Statistical Service harmonises them and the census of 2021 asks; ages in
 * the bands of the Office for National Statistics' labour market figures; disability in the words of the Equality Act
 * 2010, section 6, and its Schedule 1. Each may be skipped.
 */
export const equalityQuestions = [
  {
    key: "sex",
    name: "Sex",
    asks: "What is your sex?",
    hint: "",
    choices: [
      { key: "female", label: "Female" },
      { key: "male", label: "Male" },
    ],
  },
  {
    key: "age",
    name: "Age",
    asks: "How old are you?",
    hint: "",
    choices: [
      { key: "16-24", label: "16 to 24" },
      { key: "25-34", label: "25 to 34" },
      { key: "35-49", label: "35 to 49" },
      { key: "50-64", label: "50 to 64" },
      { key: "65-up", label: "65 or over" },
    ],
  },
  {
    key: "ethnicity",
    name: "Ethnic group",
    asks: "What is your ethnic group?",
    hint: "Choose the one that best describes your ethnic group or background.",
    choices: [
      { key: "asian", label: "Asian or Asian British" },
      { key: "black", label: "Black, Black British, Caribbean or African" },
      { key: "mixed", label: "Mixed or multiple ethnic groups" },
      { key: "white", label: "White" },
      { key: "other", label: "Other ethnic group" },
    ],
  },
  {
    key: "disability",
    name: "Disability",
    asks: "Do you have a physical or mental impairment that has a substantial and long-term adverse effect on your ability to carry out normal day-to-day activities?",
    hint: "“Substantial” is more than minor. “Long-term” has lasted 12 months, or is likely to.",
    choices: [
      { key: "disabled", label: "Yes" },
      { key: "not-disabled", label: "No" },
    ],
  },
] as const satisfies readonly {
  key: string;
  name: string;
  asks: string;
  hint: string;
  choices: readonly Choice[];
}[];

type Question = (typeof equalityQuestions)[number];
export type EqualityQuestion = Question["key"];

/** A question that was skipped, or answered with "Prefer not to say". */
export const NOT_SAID = "not-said";

type ChoiceOf<Key extends EqualityQuestion> = Extract<Question, { key: Key }>["choices"][number]["key"];

/** What somebody answered, each question with a choice of its own or not said. */
export type EqualityAnswers = { [Key in EqualityQuestion]: ChoiceOf<Key> | typeof NOT_SAID };

/** How a report names the groups of a question; "Yes" alone would say nothing there. */
export const groupsOf = ({ key, choices }: Question): readonly Choice[] =>
  key === "disability"
    ? [
        { key: "disabled", label: "Disabled" },
        { key: "not-disabled", label: "Not disabled" },
      ]
    : choices;
