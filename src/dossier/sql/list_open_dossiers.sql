-- What a handover lists: the dossiers of open years in one part of the tree that are not at rest.
select d.id, c.year,
    case when exists (select 1 from evidence e
        where e.dossier_id = d.id and e.removed_reason is null) then 1 else 0 end as has_evidence,
    case when exists (select 1 from reasons_readings r
        where r.dossier_id = d.id) then 1 else 0 end as is_read
from dossiers d join cycles c on c.id = d.cycle_id
where d.path >= $1 and d.path < $2 and c.closes_on > $3 and d.state <> 'out_of_scope'
    and (d.outcome is null or d.outcome = 'not_recognised')
order by c.year, d.kind, d.sort_key, d.id
