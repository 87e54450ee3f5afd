/** Why a CV could not be read, in words that say what to do. */
export const cvProblems = {
  picture:
    "This PDF is a picture of a page, and has no letters that we can read. Open it, copy what you can or type it, and paste it here.",
  password: "This file is locked with a password. Save it without one, or paste its text.",
  large:
    "This file is small outside and far too large inside, so we did not open it. Save the CV as a new file, or paste its text.",
  broken: "This file is damaged, and can’t be opened. Save the CV as a new file, or paste its text.",
  unknown:
    "This is no PDF, no Word document and no text, whatever its name says. Choose another file, or paste the CV’s text.",
  "old-word":
    "This is a Word document of the older kind (.doc). In Word choose Save as, and Word document (.docx), or paste its text.",
  rich: "This is a rich text file (.rtf). Save it as a Word document (.docx), or paste its text.",
  slow: "Reading this file took too long, so we stopped. Save the CV as a new file, or paste its text.",
  failed: "Something went wrong on our side. Try again, or paste the CV’s text.",
} as const;

export type CvProblem = keyof typeof cvProblems;

/** Whether a word that was kept is one that we have words for. */
export const isCvProblem = (word: unknown): word is CvProblem =>
  typeof word === "string" && Object.hasOwn(cvProblems, word);
