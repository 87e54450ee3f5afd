-- The public list looks for words in titles, descriptions and employers' names. Without these each search reads every
-- advert anew: 0.8 s at 1,500 adverts. The expressions are those of find-public-vacancies, letter for letter.
create index vacancy_words on vacancy using gin (to_tsvector('english', title || ' ' || description));
create index organisation_words on organisation using gin (to_tsvector('english', name));
