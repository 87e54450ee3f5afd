import { describe, expect, test } from "vitest";
import type { Advert } from "./advice";
import { checkAdvert } from "./check-advert";
import { goodAdvert, saying } from "./example-advert";

const rules = (advert: Advert) => checkAdvert(advert).map(({ rule }) => rule);

describe("words and demands, each with a near miss that passes", () => {
  test.each([
    ["gendered-name", "We need a barman.", "We need a barista for the front of house."],
    ["gendered-name", "Come and join the guys.", "Come and join Guy's and St Thomas'."],
    ["equality-gender", "We need a salesman.", "We need a steward for our events."],
    ["equality-gender", "The candidate tells us what he needs.", "Come and join Amir and his team."],
    [
      "equality-gender",
      "The candidate tells us what she thinks.",
      "The candidate says what he or she thinks.",
    ],
    [
      "equality-disability",
      "The shop has a handicapped toilet.",
      "The ward treats people with bipolar disorder.",
    ],
    ["equality-respect", "We sell oriental food.", "You support patients in recovery and rehab."],
    [
      "masculine-word",
      "You are decisive, assertive and ambitious.",
      "We offer competitive pay and pensions.",
    ],
    ["age-loaded", "You join a young and dynamic team.", "You support young people and their families."],
    ["age-loaded", "We want recent graduates.", "You supervise graduates on placement."],
    ["age-loaded", "You must be over 25.", "You must be over 18 to sell alcohol by law."],
    ["age-loaded", "Candidates must be aged 18 to 30.", "You look after patients aged 18 to 65."],
    ["ableist", "You are able-bodied.", "You are able to lift boxes of 10 kg with a trolley."],
    ["ableist", "Physically fit, able to lift patients.", "You help patients to stay physically fit."],
    ["ableist", "You must be physically fit.", "You help residents to stay fit and healthy."],
    ["ableist", "You have a good sickness record.", "You keep a good record of stock."],
    ["ableist", "We bring help to the disabled.", "We are the Deaf Team at the centre."],
    ["jargon", "You hit the ground running.", "You run the ground floor."],
    ["jargon", "We want a coding ninja.", "We want a coding teacher."],
    ["jargon", "We are like a family.", "You join the family support team."],
    ["background", "You are well-spoken.", "You speak well of the people you work with."],
    ["native-speaker", "You are a native English speaker.", "You build native apps for phones."],
    [
      "native-speaker",
      "English is your first language.",
      "You teach people whose first language is not English.",
    ],
    ["own-equipment", "You need your own laptop.", "You work at your own pace on a laptop we lend you."],
    ["years-of-experience", "You have 3+ years' experience.", "We have 30 years of experience in the trade."],
    ["years-of-experience", "Two to three years of shop experience.", "The course takes two to three years."],
    ["clean-record", "You have no criminal record.", "You keep a clear record of sales."],
    ["nationality", "British citizens only.", "You need the right to work in the UK."],
    ["any-hours", "You are available 24/7.", "You are free on two days of the week."],
    ["lives-nearby", "You must live locally.", "We are a local charity near the station."],
    ["age-loaded", "It is ideal for students.", "You find ideal words for students."],
    ["jargon", "OTE of £40,000.", "We wrote a note of it."],
    ["unpaid-trial", "There is an unpaid trial shift.", "There is a paid trial shift."],
    ["degree-for-entry-job", "You are educated to degree level.", "A degree or equivalent experience helps."],
    [
      "driving-licence",
      "You hold a full driving licence.",
      "You drive our van and hold a full driving licence; van work is daily.",
    ],
    [
      "blanket-dbs",
      "We ask for an enhanced DBS check.",
      "You work with children, so we ask for an enhanced DBS check.",
    ],
  ])("%s: “%s” is noticed and “%s” is not", (rule, hit, miss) => {
    expect(rules(saying(hit))).toContain(rule);
    expect(rules(saying(miss))).not.toContain(rule);
  });

  test("a degree is only questioned in a job that people start in", () => {
    const wanted = "You are educated to degree level.";
    expect(rules(saying(wanted, { title: "Principal engineer" }))).not.toContain("degree-for-entry-job");
    expect(rules(saying(wanted, { title: "Shop assistant" }))).toContain("degree-for-entry-job");
  });

  test.each<[string, string, Partial<Advert>]>([
    ["driving-licence", "Driving licence", { title: "Delivery driver" }],
    ["degree-for-entry-job", "Degree", { title: "Principal engineer" }],
    ["blanket-dbs", "DBS check", { title: "Nursery assistant" }],
  ])("%s: “%s” among what the form says people must have is noticed too", (rule, must, fitting) => {
    const advert = { ...goodAdvert, title: "Office assistant", musts: ["Customer service", must] };
    const [found] = checkAdvert(advert);
    expect(found).toMatchObject({ rule, phrase: must, field: "skills" });
    expect(found?.at).toBeUndefined();
    expect(rules({ ...advert, ...fitting })).not.toContain(rule);
  });

  test("masculine-coded words pass where feminine-coded words balance them", () => {
    const balanced = "You are ambitious, and you support, understand and connect with people.";
    expect(rules(saying(balanced))).not.toContain("masculine-word");
  });

  test("a word in the title is noticed, without a place in the description", () => {
    const [first] = checkAdvert({ ...goodAdvert, title: "Salesman" });
    expect(first).toMatchObject({ phrase: "Salesman", field: "title", instead: "sales assistant" });
    expect(first?.at).toBeUndefined();
  });
});

describe("the whole advert", () => {
  test("a good advert gets no advice", () => expect(checkAdvert(goodAdvert)).toEqual([]));

  test.each<[string, Partial<Advert>, Partial<Advert>]>([
    ["too-short", { description: "word ".repeat(59) }, { description: "word ".repeat(60) }],
    ["too-long", { description: "word. ".repeat(901) }, { description: "word. ".repeat(900) }],
    [
      "hard-to-read",
      {
        description: "Organisational responsibilities necessitate interdisciplinary collaboration ".repeat(
          20,
        ),
      },
      { description: "You make tea. You talk to people. ".repeat(20) },
    ],
    [
      "no-pay",
      { pay: { text: "Competitive" }, description: "work" },
      { pay: { text: "£12.50" }, description: "work" },
    ],
    ["no-hours", { hoursStated: false, description: "work" }, { hoursStated: true, description: "work" }],
    ["no-flexible-hours", { description: "Flexible attitude." }, { description: "Flexible hours." }],
    ["no-flexible-hours", { flexible: false, description: "work" }, { flexible: true, description: "work" }],
    [
      "no-adjustments",
      { adjustments: " ", description: "work" },
      { adjustments: "You can have the questions a day before.", description: "work" },
    ],
    [
      "no-access-contact",
      { accessContact: " ", description: "Tell us if you need an adjustment." },
      { accessContact: "Sam", description: "work" },
    ],
    [
      "no-access-contact",
      { accessContact: null, description: "Tell us if you need an adjustment." },
      { accessContact: null, description: "Tell Sam if you need an adjustment." },
    ],
    [
      "no-access-contact",
      { accessContact: null, description: "Ring 020 7946 0000 about parking." },
      { accessContact: null, description: "For adjustments, ring 020 7946 0000." },
    ],
    [
      "no-guaranteed-interview",
      { guaranteedInterview: false, description: "work" },
      { guaranteedInterview: true, description: "work" },
    ],
    [
      "no-guaranteed-interview",
      { guaranteedInterview: false, description: "We hold interviews on Monday." },
      { guaranteedInterview: false, description: "Disabled people are guaranteed an interview." },
    ],
    ["no-closing-date", { closesOn: null }, { closesOn: undefined }],
    ["closes-soon", { closesOn: new Date("2026-11-08") }, { closesOn: new Date("2026-11-09") }],
  ])("%s is noticed, and not a step the other side of the line", (rule, hit, miss) => {
    expect(rules({ ...goodAdvert, ...hit })).toContain(rule);
    expect(rules({ ...goodAdvert, ...miss })).not.toContain(rule);
  });
});

describe("the order of advice", () => {
  const advice = checkAdvert({
    title: "Barman",
    description: "Hit the ground running, be energetic, and HIT the\nground  running again. Able-bodied.",
  });

  test("goes by place in the text, and then what is missing", () => {
    expect(advice.map(({ id }) => id)).toEqual([
      "gendered-name:barman",
      "jargon:hit the ground running",
      "age-loaded:energetic",
      "ableist:able-bodied",
      "too-short",
      "no-pay",
      "no-hours",
      "no-flexible-hours",
      "no-adjustments",
      "no-access-contact",
      "no-guaranteed-interview",
    ]);
  });

  test("says one thing of a phrase that two rules know", () => {
    const about = checkAdvert(saying("We want a young and energetic team.")).filter(({ at }) => at);
    expect(about.map(({ phrase }) => phrase)).toEqual(["young and energetic team"]);
  });

  test("an advert without a word gets advice too", () => {
    expect(rules({ title: "", description: "" })).toContain("too-short");
  });
});
