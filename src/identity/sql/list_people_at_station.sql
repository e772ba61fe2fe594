-- Who can be chosen at a shared machine; with the post each has held longest.
select p.person_id, h.account, h.name,
    coalesce((select o.title from posts o
        where o.person_id = h.id and o.valid_from <= $2 and $2 < o.valid_to
        order by o.valid_from, o.id limit 1), '') as title,
    s.confirmed_at, s.failure_count
from station_pins p
join station_pin_secrets s on s.station_id = p.station_id and s.person_id = p.person_id
join people h on h.id = p.person_id
where p.station_id = $1 and p.ended_at is null and h.closed_on > $2 and s.confirmed_at > $3
order by h.sort_key, h.id limit 40
