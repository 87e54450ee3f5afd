import { dayToDate } from "~/platform/clock";
import type { Shown } from "./demand";

const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const monthOf = (day: string | undefined) => (day ? monthAndYear.format(dayToDate(day)) : "");
const said = (shown: Shown | undefined) => shown?.toLocaleString("en-GB") ?? "under 5";

/** A year's line for somebody who can't see it: "Open places, December 2025 to November 2026: from 27 to 23". */
export const trendInWords = (series: readonly Shown[], days: readonly string[]) =>
  `Open places, ${monthOf(days[0])} to ${monthOf(days.at(-1))}: from ${said(series[0])} to ${said(series.at(-1))}`;
