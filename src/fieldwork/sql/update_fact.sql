-- Recording a fact anew.
update facts set version = $5, path = $6, state = $7, number = $8, denominator = $9,
    dated_on = $10, choice = $11, paper = $12, reason = $13, recorded_on = $14
where cycle_id = $1 and subject_id = $2 and fact = $3 and item = $4
