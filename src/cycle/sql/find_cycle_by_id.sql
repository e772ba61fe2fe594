-- Acts on a dossier ask for its cycle.
select id, version, year, realm_path, rulebook, supplements, settings, opened_on, closes_on,
    settings_basis
from cycles where id = $1
