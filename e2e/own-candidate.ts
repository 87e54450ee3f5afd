import { expect, type Page } from "@playwright/test";

/**
 * Adds an invented person to the brokerage of whoever is signed in, whom no other journey touches. The way is a file of
 * one row. @returns the address of their record
 */
export async function ownCandidate(page: Page, occupations = "Kitchen assistant"): Promise<string> {
  const reference = `OWN-${Date.now()}-${Math.floor(Math.random() * 10_000)}`;
  const header =
    "reference,name,email,outcode,occupations,skills,hours,min_pay,max_km,available_from,qualifications,licences";
  await page.goto("/brokerage/candidates/upload");
  await page.getByLabel("File of candidates").setInputFiles({
    name: "one.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`${header}\n${reference},Own ${reference},,E10,${occupations},,,,,,,\n`),
  });
  await page.getByRole("button", { name: "Check the file" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("1 of 1 row can be added", { timeout: 45_000 });
  await page.getByRole("button", { name: "Add 1 candidate" }).click();
  await expect(heading).toHaveText("Your candidates are added", { timeout: 45_000 });
  await page.goto(`/brokerage/candidates?words=${reference}`);
  const address = await page
    .getByRole("table")
    .getByRole("link", { name: reference })
    .first()
    .getAttribute("href");
  return address ?? "";
}
