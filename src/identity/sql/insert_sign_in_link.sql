-- make_sign_in_link
insert into sign_in_links (id, person_id, token_hash, made_at, expires_at, used_at)
values ($1, $2, $3, $4, $5, $6)
