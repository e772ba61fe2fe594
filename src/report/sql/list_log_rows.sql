-- The page of the log: one part of the tree, the latest first, narrowed by act, person and time.
select e.realm, e.seq, e.at, e.act, e.path, e.object, e.person_id,
    coalesce(p.name, '') as person_name,
    coalesce(po.title, '') as post_title, e.on_behalf_of, e.on_behalf_paper, e.objects_hash,
    e.previous_hash, e.hash,
    (select count(*) from audit_objects o where o.realm = e.realm and o.seq = e.seq)
from audit_entries e left join people p on p.id = e.person_id
    left join posts po on po.id = e.post_id
where e.realm = $1 and e.path >= $2 and e.path < $3 and e.seq < $4
    and ($5 = '' or e.act = $5) and ($6 = '' or e.person_id = $6) and e.at >= $7 and e.at < $8
order by e.seq desc limit $9
