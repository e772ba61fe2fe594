-- The page offers the years there are.
select id, version, year, realm_path, rulebook, supplements, settings, opened_on, closes_on,
    settings_basis
from cycles order by year desc, realm_path, id
