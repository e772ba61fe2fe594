-- A link is used, or expires early because another takes its place.
update sign_in_links set person_id = $2, token_hash = $3, made_at = $4, expires_at = $5,
    used_at = $6
where id = $1
