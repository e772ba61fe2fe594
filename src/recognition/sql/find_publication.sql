-- Whether a province lets anybody read its register.
select path, version, is_published, paper, set_on, set_by
from register_publications where path = $1
