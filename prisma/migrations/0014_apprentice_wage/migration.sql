-- Which minimum wage an apprenticeship's pay is held to: first_year, 18_to_20 or 21_and_over.
alter table "vacancy" add column "apprenticeWage" text;
