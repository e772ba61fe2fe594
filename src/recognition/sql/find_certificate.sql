-- Printing one.
select id, version, cycle_id, decision_id, dossier_id, path, register_number, register_path, token,
    issued_on, year, kind, subject_name, place_name, issuer_name, signer_title, signer_name,
    decision_number, state
from certificates where id = $1
