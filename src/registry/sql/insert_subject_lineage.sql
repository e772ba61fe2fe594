-- Acts that say what became of a subject, and by which decision.
insert into subject_lineages (predecessor_id, successor_id, changed_on, change, legal_basis)
values ($1, $2, $3, $4, $5)
