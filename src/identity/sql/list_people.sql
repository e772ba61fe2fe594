-- The administrator's list of people: one part of the tree, in Vietnamese order, page by page; a
-- part of the name ($5) or account ($10), a role held on a day ($6, $7), open or closed ($8).
select id, version, account, name, path, closed_on, name_key, sort_key
from people
where path >= $1 and path < $2 and (sort_key, id) > ($3, $4)
    and ($5 = '' or name_key like $5 or replace(account, $10, '') <> account)
    and ($6 = '' or exists (select 1 from posts po where po.person_id = people.id
        and po.role = $6 and po.valid_from <= $7 and po.valid_to > $7))
    and ($8 = '' or ($8 = 'closed' and closed_on <= $7) or ($8 = 'open' and closed_on > $7))
order by sort_key, id
limit $9
