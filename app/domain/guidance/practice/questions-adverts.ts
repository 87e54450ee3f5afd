import type { Question } from "./question";

/** On adverts, ways in, and interviews. */
export const questionsOnAdverts = {
  "pay-figure": {
    asks: "Does every advert give a pay figure?",
    why: "Pay is the first thing that most people look for, and without it they pass by.",
    step: "Put the lowest and highest pay in your next advert.",
    article: "pay-and-the-london-living-wage",
    helps: 3,
  },
  "flexible-hours": {
    asks: "Do your adverts say how the hours can bend?",
    why: "Parents, carers and many disabled people apply only where they know that the hours can fit.",
    step: "Name two kinds of flexible hours in your next advert.",
    article: "flexible-hours",
    helps: 3,
  },
  "essentials-only": {
    asks: "Do you ask only for what the work needs from the first day?",
    why: "Each extra demand loses people who could do the work, and some may break the law.",
    step: "Cut your list of essentials to five, and move the rest to what you teach.",
    article: "writing-adverts-people-answer",
    helps: 3,
  },
  "any-experience": {
    asks: "Do you count experience from outside paid work, at any age?",
    why: "People who cared for others, volunteered or were in care have often managed a great deal.",
    step: "Write “experience of any kind counts” in your advert, and ask for it at interview.",
    article: "care-leavers",
    helps: 2,
  },
  "no-cv": {
    asks: "Can people apply without a CV and without a computer?",
    why: "Some have no CV, no computer or no data left, and could still do the work well.",
    step: "Take applications by phone, and say so in the advert.",
    article: "digital-exclusion",
    helps: 2,
  },
  "first-steps": {
    asks: "Do you offer a way in for people with no experience of paid work?",
    why: "Apprenticeships, SWAPs and work experience bring people whom an advert never reaches.",
    step: "Turn one opening a year into an apprenticeship or a SWAP.",
    article: "apprenticeships-and-swaps",
    helps: 1,
  },
  "guaranteed-interview": {
    asks: "Do you promise an interview to some who meet the essentials?",
    why: "For many disabled people and care leavers a sift on paper is where it ends.",
    step: "Promise an interview in your next advert, and say to whom.",
    article: "guaranteed-interviews",
    helps: 2,
  },
  "english-needed": {
    asks: "Do you ask for the English that the work needs, and no more?",
    why: "Asking for perfect English shuts out people who speak it well enough for the work.",
    step: "Say what people read, write and say in the work, in place of “fluent”.",
    article: "english-for-work",
    helps: 2,
  },
  "questions-before": {
    asks: "Do people get the interview questions beforehand?",
    why: "Time to think shows what people know, and helps many who are neurodivergent or anxious.",
    step: "Send the questions two days before your next interview.",
    article: "neurodiversity",
    helps: 3,
  },
  "show-not-tell": {
    asks: "Can people show what they can do, in place of talking about it?",
    why: "A short piece of the real work tells you more than a talk, and suits more people.",
    step: "Replace half an hour of questions with a short piece of the work.",
    article: "interviews-that-show-what-people-can-do",
    helps: 2,
  },
  "convictions-later": {
    asks: "Do you ask about criminal records only after an offer?",
    why: "Many convictions say nothing about the work, and the question stops people from applying.",
    step: "Take the question off your form, unless the law asks for it.",
    article: "criminal-records",
    helps: 2,
  },
  "right-to-work": {
    asks: "Do you check the right to work in the same way for everyone?",
    why: "Checking only some people is likely to be race discrimination.",
    step: "Write down one way to check, and use it for everyone you take on.",
    article: "refugees-and-right-to-work-checks",
    helps: 1,
  },
} as const satisfies Record<string, Question>;
