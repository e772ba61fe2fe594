-- owner: dossier
-- search_subjects: a year's names and codes in one part of the tree are read from the index alone.
create index dossiers_by_name on dossiers
    (cycle_id, path, name_key, subject_code, sort_key, id);

-- list_dossiers_wide: the year of a province or of the country, page by page.
create index dossiers_by_order on dossiers
    (cycle_id, sort_key, id, path, kind, state, outcome, name_key);
