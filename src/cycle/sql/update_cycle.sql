-- Changing the settings of a year.
update cycles set version = $2, year = $3, realm_path = $4, rulebook = $5, supplements = $6,
    settings = $7, opened_on = $8, closes_on = $9, settings_basis = $10
where id = $1
