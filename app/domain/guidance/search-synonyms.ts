/**
 * Words that people ask with, and the words that the guides use for the same. Each line: what is asked, then what is
 * meant. All of them as `wordsOf` gives them: lower case, without accents or a plural s.
 */
const meanings: readonly (readonly [asked: string, meant: string])[] = [
  ["disabled disability handicapped wheelchair blind deaf impairment accessible accessibility", "adjustment"],
  ["autism autistic adhd dyslexia dyslexic dyspraxia asperger tourette neurodivergent", "neurodiversity"],
  ["convict conviction prison prisoner offender exoffender felon dbs crb spent caution", "criminal"],
  ["wage salary money rate minimum earning", "pay"],
  ["mum mother dad father maternity paternity pregnant childcare nursery kid baby family", "parent carer"],
  ["old older ageism age aged retire retired retirement pensioner menopause", "50 age"],
  ["migrant immigrant immigration visa asylum passport evisa nationality ukrainian ukraine", "refugee"],
  ["esol language accent fluent speaker", "english"],
  ["computer laptop internet wifi online offline website mobile", "digital online"],
  ["gdpr privacy confidential ico retention delete", "data"],
  ["induction onboarding probation settling newcomer starter buddy", "week starting"],
  ["sick sickness ill illness depression anxiety stress wellbeing absence mental", "health"],
  ["apprentice trainee levy traineeship academy swap sbwa", "apprenticeship swap"],
  ["school pupil student teenager youth intern internship", "experience young"],
  ["sen ehcp ehc special learning", "send"],
  ["monitoring ethnicity race racism gender statistic survey", "diversity"],
  ["broker council jobcentre agency borough", "brokerage"],
  ["foster fostered orphan", "care leaver"],
  ["remote hybrid homeworking rota shift part", "flexible hour"],
  ["grant funding subsidy", "access fund"],
  ["badge scheme accreditation", "confident"],
  ["veteran army force", "guarantee"],
  ["microbusiness sme startup shop cafe business firm company", "small employer"],
  ["risk assessment insurance safeguarding safety", "safely"],
  ["shortlist selection panel", "interview"],
];

/** What a word that is asked may also mean. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  meanings.flatMap(([asked, meant]) =>
    asked.split(" ").map((word): [string, readonly string[]] => [word, meant.split(" ")]),
  ),
);
