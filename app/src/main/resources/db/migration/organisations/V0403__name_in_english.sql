create index organisation_name_en on organisations.organisation (lower(coalesce(nullif(name_en, ''), name_id)), id);
