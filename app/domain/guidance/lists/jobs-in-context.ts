import { sources } from "../sources";
import type { TermList } from "../terms";

/** A demand that is needless in some jobs and right in others, told apart by the rest of the advert. */
type DemandInContext = {
  list: TermList;
  /** Notice it only where the title matches. */
  onlyTitled?: RegExp;
  /** Say nothing where the title or description matches. */
  notWhere?: RegExp;
};

/** Titles of jobs that people commonly start in. */
const entryJobs =
  /\b(?:apprentice|assistant|trainee|junior|entry[- ]level|receptionist|administrator|clerk|clerical|cashier|cleaner|porter|barista|waiting staff|kitchen|catering|retail|sales advis[eo]r|shop|warehouse|picker|packer|driver|courier|steward|usher|caretaker|care worker|support worker|labourer|operative|call centre|customer service|security officer|housekeep\w+|gardener|host)\b/i;

export const demandsInContext: readonly DemandInContext[] = [
  {
    list: {
      rule: "degree-for-entry-job",
      kind: "demand",
      says: "A degree is seldom needed to start in this kind of job, and asking for one shuts out people who learned by working.",
      source: sources.cipdInclusive,
      article: "writing-adverts-people-answer",
      terms: [
        {
          match:
            /educated to degree level|degree[- ](?:level|educated|qualified)|(?:university|bachelor['’]?s|undergraduate|honours|good|relevant) degree|degree in|(?:must|should) (?:have|hold) a degree|(?:master['’]?s )?degree$/,
          instead: "say what they should know or be able to do",
          unless:
            /or equivalent|equivalent (?:experience|work)|or relevant experience|or experience|desirable|working towards/i,
        },
      ],
    },
    onlyTitled: entryJobs,
    notWhere:
      /\b(?:assistant psychologist|research assistant|teaching assistant|assistant (?:director|professor|manager|headteacher)|dietit|therap|radiograph|scientist|physician|practitioner|doctor|clinical|head of)/i,
  },
  {
    list: {
      rule: "driving-licence",
      kind: "demand",
      says: "Nothing else in the advert involves driving, and many Londoners do not drive.",
      source: sources.indirectDiscrimination,
      article: "writing-adverts-people-answer",
      terms: [
        {
          match:
            /(?:full |clean |valid |current |uk ){0,5}driving licen[cs]e|(?:own|access to a|use of a) (?:car|vehicle)|own transport|car (?:driver|owner)/,
          instead: "say where the work is and how to reach it",
          unless:
            /\bid\b|identification|passport|proof of|photo|desirable|beneficial|advantage|(?:public|local|other) transport/i,
        },
      ],
    },
    notWhere:
      /\b(?:drivers?|driving(?! licen)|deliver(?:y|ies|ing) (?:of )?(?:goods|parcels|meals|food|orders|round|van|vehicle)|courier|chauffeur|fleet|van|lorry|hgv|lgv|minibus|ambulance|home visits?|visit(?:s|ing)? (?:\w+ ){0,3}(?:homes?|sites|customers|clients|patients|schools)|in the community|community|domiciliary|peripatetic|travel(?:ling)? (?:\w+ ){0,2}(?:between|across|around|to)|mobile|on[- ]call|multiple sites|various sites|across sites)\b/i,
  },
  {
    list: {
      rule: "blanket-dbs",
      kind: "demand",
      says: "Only some jobs may ask for a standard or enhanced DBS check, and nothing here says why this one does.",
      source: sources.dbsChecks,
      article: "criminal-records",
      terms: [
        {
          match:
            /(?:enhanced |standard |full |clear |clean |valid |current ){0,6}(?:DBS|CRB)(?: (?:check|clearance|certificate|disclosure)s?)?|Disclosure (?:and|&) Barring(?: Service)?/,
          instead: "leave it out, or say which duties call for it",
        },
      ],
    },
    notWhere:
      /\b(?:patients?|child(?:ren)?|pupils?|students?|schools?(?! hours)|nurser(?:y|ies)|carers?|caring for|care (?:home|work|worker|assistant|team|plan|service)s?|(?:social|personal|home|day|residential|palliative|child)[- ]?care|clients?|vulnerable|clinical|clinics?|hospitals?|health|nurs\w+|medical|therap\w+|safeguard\w+|residents?|NHS|social work\w*|support work\w*|wards?|SIA|court|police|prison|probation|financial|bank(?:ing)?|legal|solicitors?|taxi|youth|young people|elderly|older people|dental|dentist|pharmac\w+)\b/i,
  },
];
