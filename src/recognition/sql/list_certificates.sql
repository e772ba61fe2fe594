-- A batch to print; the register.
select id, version, cycle_id, decision_id, dossier_id, path, register_number, register_path, token,
    issued_on, year, kind, subject_name, place_name, issuer_name, signer_title, signer_name,
    decision_number, state
from certificates where cycle_id = $1 and path >= $2 and path < $3
order by register_path, year, register_number, id
