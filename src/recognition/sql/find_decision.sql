-- Showing or printing one.
select id, version, cycle_id, place_path, place_name, number, issued_on, issuer, signer_title,
    signer_name, conclusion_id
from decisions where id = $1
