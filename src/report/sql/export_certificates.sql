-- Export: certificates, without the codes by which anybody checks them.
select d.subject_code, k.id, k.decision_id,
    cast(k.register_number as text) as register_number, k.register_path,
    k.issued_on, cast(k.year as text) as year, k.kind, k.subject_name, k.place_name,
    k.issuer_name, k.signer_title, k.signer_name, k.decision_number, k.state
from cycles c join dossiers d on d.cycle_id = c.id
    join certificates k on k.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, k.register_number, k.id
