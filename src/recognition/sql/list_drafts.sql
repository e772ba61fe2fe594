-- What one office prepares and has before it in a year.
select id, version, cycle_id, place_path, place_name, conclusion_id, number, issued_on, issuer,
    signer_title, signer_name, state, prepared_by, sent_on, sent_by, returned_on, returned_by,
    return_reason, decision_id
from decision_drafts where cycle_id = $1 and place_path = $2 order by id
