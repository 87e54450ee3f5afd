/** What the page says on which a broker notes a request. */
export const askingWords = {
  export: {
    title: "Get a copy of what is held",
    lede: "We gather everything: the record, every referral and what was shared, letters, and who read or changed what.",
    letter:
      "When it is ready we write to them with a link of their own, and to you. The copy is kept for 7 days.",
    noLetter:
      "We have no email address for them: print the copy or hand over the file. It is kept for 7 days.",
    button: "Get the copy",
  },
  correction: {
    title: "Note what is wrong",
    lede: "You change the record afterwards, on its own pages, and then say here what you changed.",
    letter: "We send them a letter that says what was noted and by when they have an answer.",
    noLetter: "We have no email address for them: tell them the reference and by when they have an answer.",
    button: "Note it",
  },
  erasure: {
    title: "Remove their details",
    lede: "Read what goes and what stays. It starts as soon as you press the button.",
    letter: "We write to them one last time, to say that it is done, and then forget their address.",
    noLetter: "We have no email address for them: tell them that it is done.",
    button: "Remove their details for good",
  },
} as const;
