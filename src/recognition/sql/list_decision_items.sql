-- Showing or printing one.
select i.position, i.dossier_id, i.outcome, d.subject_code, d.subject_name, d.kind, d.ground_path
from decision_items i join dossiers d on d.id = i.dossier_id
where i.decision_id = $1 order by i.position, i.dossier_id
