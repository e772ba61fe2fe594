-- Issuing a decision.
insert into certificates (id, version, cycle_id, decision_id, dossier_id, path, register_number,
    register_path, token, issued_on, year, kind, subject_name, place_name, issuer_name,
    signer_title, signer_name, decision_number, state)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
