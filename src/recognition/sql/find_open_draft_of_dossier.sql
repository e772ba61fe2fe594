-- Nothing stands in two open drafts, nor in a decision beside one.
select d.id, d.version, d.cycle_id, d.place_path, d.place_name, d.conclusion_id, d.number,
    d.issued_on, d.issuer, d.signer_title, d.signer_name, d.state, d.prepared_by, d.sent_on,
    d.sent_by, d.returned_on, d.returned_by, d.return_reason, d.decision_id
from decision_draft_items as i join decision_drafts as d on d.id = i.draft_id
where i.dossier_id = $1 and d.state in ('prepared', 'sent', 'returned')
