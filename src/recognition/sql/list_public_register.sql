-- Anybody who reads the register: those that hold, of provinces that publish, place by place.
select c.id, c.version, c.cycle_id, c.decision_id, c.dossier_id, c.path, c.register_number,
    c.register_path, c.token, c.issued_on, c.year, c.kind, c.subject_name, c.place_name,
    c.issuer_name, c.signer_title, c.signer_name, c.decision_number, c.state
from certificates as c join dossiers as d on d.id = c.dossier_id
where c.year = $1 and c.path >= $2 and c.path < $3 and c.state = 'valid'
    and ($4 = '' or c.kind = $4) and ($5 = '' or d.name_key like $5)
    and exists (
        select 1 from register_publications as p
        where p.is_published = 1 and substr(c.path, 1, length(p.path)) = p.path)
    and (c.path, c.id) > ($6, $7)
order by c.path, c.id limit $8
