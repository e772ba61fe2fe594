-- The administrator's list of people: one part of the tree, in Vietnamese order, page by page.
select id, version, account, name, path, closed_on, name_key, sort_key
from people
where path >= $1 and path < $2 and (sort_key, id) > ($3, $4)
order by sort_key, id
limit $5
