-- A list that nobody gave is empty. Null would hide a row from every question about what a list holds.
-- An owner who is no superuser is bound by row-level security too, and changes these rows as the service.
select set_config('app.kind', 'system', true);

ALTER TABLE "occupation" ALTER COLUMN "altLabels" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "occupation" SET "altLabels" = coalesce("altLabels", '{}') WHERE "altLabels" IS NULL;
ALTER TABLE "occupation" ALTER COLUMN "altLabels" SET NOT NULL;

ALTER TABLE "skill" ALTER COLUMN "altLabels" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "skill" SET "altLabels" = coalesce("altLabels", '{}') WHERE "altLabels" IS NULL;
ALTER TABLE "skill" ALTER COLUMN "altLabels" SET NOT NULL;

ALTER TABLE "vacancy" ALTER COLUMN "essentialSkills" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "desirableSkills" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "licences" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "qualifications" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "otherSkills" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "vacancy" SET "essentialSkills" = coalesce("essentialSkills", '{}'), "desirableSkills" = coalesce("desirableSkills", '{}'), "licences" = coalesce("licences", '{}'), "qualifications" = coalesce("qualifications", '{}'), "otherSkills" = coalesce("otherSkills", '{}') WHERE "essentialSkills" IS NULL OR "desirableSkills" IS NULL OR "licences" IS NULL OR "qualifications" IS NULL OR "otherSkills" IS NULL;
ALTER TABLE "vacancy" ALTER COLUMN "essentialSkills" SET NOT NULL,
ALTER COLUMN "desirableSkills" SET NOT NULL,
ALTER COLUMN "licences" SET NOT NULL,
ALTER COLUMN "qualifications" SET NOT NULL,
ALTER COLUMN "otherSkills" SET NOT NULL;

ALTER TABLE "candidate" ALTER COLUMN "occupations" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "skills" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "licences" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "qualifications" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "candidate" SET "occupations" = coalesce("occupations", '{}'), "skills" = coalesce("skills", '{}'), "licences" = coalesce("licences", '{}'), "qualifications" = coalesce("qualifications", '{}') WHERE "occupations" IS NULL OR "skills" IS NULL OR "licences" IS NULL OR "qualifications" IS NULL;
ALTER TABLE "candidate" ALTER COLUMN "occupations" SET NOT NULL,
ALTER COLUMN "skills" SET NOT NULL,
ALTER COLUMN "licences" SET NOT NULL,
ALTER COLUMN "qualifications" SET NOT NULL;

ALTER TABLE "candidate_person" ALTER COLUMN "otherSkills" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "candidate_person" SET "otherSkills" = coalesce("otherSkills", '{}') WHERE "otherSkills" IS NULL;
ALTER TABLE "candidate_person" ALTER COLUMN "otherSkills" SET NOT NULL;

ALTER TABLE "consent_request" ALTER COLUMN "fields" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "consent_request" SET "fields" = coalesce("fields", '{}') WHERE "fields" IS NULL;
ALTER TABLE "consent_request" ALTER COLUMN "fields" SET NOT NULL;

ALTER TABLE "consent_receipt" ALTER COLUMN "fields" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "consent_receipt" SET "fields" = coalesce("fields", '{}') WHERE "fields" IS NULL;
ALTER TABLE "consent_receipt" ALTER COLUMN "fields" SET NOT NULL;

ALTER TABLE "placement_offer" ALTER COLUMN "yearGroups" SET DEFAULT ARRAY[]::INTEGER[];
UPDATE "placement_offer" SET "yearGroups" = coalesce("yearGroups", '{}') WHERE "yearGroups" IS NULL;
ALTER TABLE "placement_offer" ALTER COLUMN "yearGroups" SET NOT NULL;
