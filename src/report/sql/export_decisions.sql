-- Export: decisions.
select k.id, k.place_path, k.place_name, k.number, k.issued_on, k.issuer, k.signer_title,
    k.signer_name, k.conclusion_id
from decisions k
where k.id in (
    select i.decision_id
    from cycles c join dossiers d on d.cycle_id = c.id
        join decision_items i on i.dossier_id = d.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
        and d.path < $5)
order by k.issued_on, k.place_path, k.number, k.id
