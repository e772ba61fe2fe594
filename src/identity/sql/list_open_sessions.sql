-- The administrator: who of one part of the tree is signed in now, the latest first.
select s.id, s.person_id, p.account, p.name, s.agent, s.created_at, s.seen_at, s.expires_at
from people p join sessions s on s.person_id = p.id
where p.path >= $1 and p.path < $2 and s.ended_at is null and s.expires_at > $3 and s.seen_at > $4
order by s.seen_at desc, s.id limit $5
