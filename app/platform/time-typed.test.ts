import { expect, test } from "vitest";
import { timeOfDay } from "./time-typed";

const read = (text: string) => timeOfDay(text, "the time");

test.each([
  ["10:30", "10:30"],
  ["10.30", "10:30"],
  ["1030", "10:30"],
  ["9", "09:00"],
  ["9am", "09:00"],
  ["10:30 AM", "10:30"],
  ["2 pm", "14:00"],
  ["2.15 p.m.", "14:15"],
  ["12pm", "12:00"],
  ["12am", "00:00"],
  ["14:00", "14:00"],
  ["02:30", "02:30"],
  ["noon", "12:00"],
])("%s is %s", (typed, time) => {
  expect(read(typed)).toEqual({ time });
});

test("nothing, and what is no time, are said to be so", () => {
  expect(read("  ")).toEqual({ wrong: "Enter the time, such as 10:30am or 14:00" });
  for (const typed of ["25:00", "10:61", "13pm", "0pm", "ten", "10:3", "10:30:15", "-1"])
    expect(read(typed), typed).toEqual({ wrong: "The time must be a time of day, such as 10:30am or 14:00" });
});

test("an hour that could be either is asked about", () => {
  expect(read("2:30")).toEqual({ wrong: expect.stringContaining("in the morning or the afternoon") });
});
