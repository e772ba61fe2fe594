-- Opening a year.
insert into cycles (id, version, year, realm_path, rulebook, supplements, settings, opened_on,
    closes_on, settings_basis)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
