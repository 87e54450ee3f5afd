-- Words the taxonomy does not know, kept apart: what is only welcome must not turn into a demand when a draft is edited.
alter table "vacancy" add column "otherDesirableSkills" text[] not null default array[]::text[];
