-- Every page and act names its year.
select id, version, year, realm_path, rulebook, supplements, settings, opened_on, closes_on,
    settings_basis
from cycles where realm_path = $1 and year = $2
