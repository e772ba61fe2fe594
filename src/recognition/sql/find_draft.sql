-- Showing a draft; every act on one.
select id, version, cycle_id, place_path, place_name, conclusion_id, number, issued_on, issuer,
    signer_title, signer_name, state, prepared_by, sent_on, sent_by, returned_on, returned_by,
    return_reason, decision_id
from decision_drafts where id = $1
