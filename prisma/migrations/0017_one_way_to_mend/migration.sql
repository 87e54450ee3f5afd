-- search.mend_vacancies() finds what strays and mends it in one go.
drop function search.stray_vacancies();
