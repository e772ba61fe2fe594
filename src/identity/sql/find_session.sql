-- Every request of somebody signed in: the session with all posts valid today, a row for each.
select s.id, s.person_id, s.created_at, s.seen_at, s.expires_at, s.agent, p.account, p.name,
    po.id, po.role, po.title, po.path
from sessions s
join people p on p.id = s.person_id and p.closed_on > $4
left join posts po on po.person_id = s.person_id and po.valid_from <= $4 and po.valid_to > $4
where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3
order by po.valid_from, po.id
