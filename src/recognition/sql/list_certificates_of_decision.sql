-- Showing or printing a decision: those recognised, in the order of its list.
select c.id, c.version, c.cycle_id, c.decision_id, c.dossier_id, c.path, c.register_number,
    c.register_path, c.token, c.issued_on, c.year, c.kind, c.subject_name, c.place_name,
    c.issuer_name, c.signer_title, c.signer_name, c.decision_number, c.state
from decision_items i join certificates c on c.dossier_id = i.dossier_id
where i.decision_id = $1 order by i.position, c.id
