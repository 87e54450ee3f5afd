/** Words that are written in more than one way in British adverts, each brought to one of its spellings. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["advisor", "adviser"],
  ["analyze", "analyse"],
  ["analyzing", "analysing"],
  ["behavioral", "behavioural"],
  ["behavior", "behaviour"],
  ["center", "centre"],
  ["childrens", "child"],
  ["children", "child"],
  ["color", "colour"],
  ["counseling", "counselling"],
  ["counselor", "counsellor"],
  ["cpcs", "cpcs"],
  ["dietician", "dietitian"],
  ["favor", "favour"],
  ["flavor", "flavour"],
  ["jewelry", "jewellery"],
  ["labor", "labour"],
  ["laborer", "labourer"],
  ["labeling", "labelling"],
  ["license", "licence"],
  ["licenced", "licensed"],
  ["midwives", "midwife"],
  ["mold", "mould"],
  ["neighborhood", "neighbourhood"],
  ["practise", "practice"],
  ["program", "programme"],
  ["programing", "programming"],
  ["rehab", "rehabilitation"],
  ["speciality", "specialty"],
  ["theater", "theatre"],
  ["traveling", "travelling"],
  ["tire", "tyre"],
  ["women", "woman"],
  ["men", "man"],
  ["staffs", "staff"],
  ["asst", "assistant"],
  ["mgr", "manager"],
  ["mgmt", "management"],
  ["snr", "senior"],
  ["paeds", "paediatric"],
  ["paed", "paediatric"],
  ["paediatrics", "paediatric"],
]);

/** Beginnings that belong to the next word however they are joined: "co-ordinator", "multi disciplinary". */
export const OPEN_PREFIXES: ReadonlySet<string> = new Set(["co", "multi", "pre", "peri", "inter", "non", "semi"]);

/** Beginnings that belong to the next word only across a hyphen, because they are also words: "post-graduate". */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set([
  "anti", "bio", "e", "eco", "geo", "hydro", "intra", "micro", "neuro", "over", "post", "psycho", "re", "sub", "under",
]);

/** Pairs written as one word by some people and as two by others; both are read as one. */
export const COMPOUNDS: ReadonlySet<string> = new Set([
  "back end", "bar tender", "book keeper", "book keeping", "brick layer", "brick laying", "care giver", "care taker",
  "child care", "child minder", "child minding", "data base", "dry liner", "dry lining", "fork lift", "front end",
  "full stack", "ground work", "ground worker", "ground workers", "health care", "house keeper", "house keepers",
  "house keeping", "key board", "key holder", "key holding", "key worker", "land scape", "life guard", "master class",
  "on boarding", "on line", "play work", "play worker", "play workers", "power point", "problem solving", "sales force",
  "share point", "social media", "spread sheet", "spread sheets", "start up", "tele sales", "time keeping",
  "up selling", "ware house", "web site", "well being", "whole sale", "work flow", "work force", "work place",
  "work shop", "x ray", "x rays",
]);
