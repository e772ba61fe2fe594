-- The decisions of one part of the tree.
select id, version, cycle_id, place_path, place_name, number, issued_on, issuer, signer_title,
    signer_name, conclusion_id
from decisions where cycle_id = $1 and place_path >= $2 and place_path < $3
order by issued_on, place_path, number, id
