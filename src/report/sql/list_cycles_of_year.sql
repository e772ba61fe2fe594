-- A report on a year: the cycle of one province, or of all.
select id, version, year, realm_path, rulebook, supplements, settings, opened_on, closes_on,
    settings_basis
from cycles where year = $1 and realm_path >= $2 and realm_path < $3 order by realm_path, id
