-- Recording a fact.
insert into facts (cycle_id, subject_id, fact, item, version, path, state, number, denominator,
    dated_on, choice, paper, reason, recorded_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
