-- Search among the places of one part of the tree on a day, page by page.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from place_spans s join places p on p.id = s.place_id
where s.path >= $1 and s.path < $2 and s.valid_from <= $3 and $3 < s.valid_to
    and ($4 = '' or p.tier = $4)
    and ($5 = '' or s.name_key like $5 or (p.code >= $6 and p.code < $7))
    and (s.sort_key, p.id) > ($8, $9)
order by s.sort_key, p.id limit $10
