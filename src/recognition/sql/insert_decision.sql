-- Issuing a decision.
insert into decisions (id, version, cycle_id, place_path, place_name, number, issued_on, issuer,
    signer_title, signer_name, conclusion_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
