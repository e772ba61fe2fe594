-- Subjects of a place on a day that nobody put on the year's list, per kind.
select s.kind, count(*) as count
from subject_spans p join subjects s on s.id = p.subject_id
    left join dossiers d on d.cycle_id = $1 and d.subject_id = p.subject_id
where p.path >= $2 and p.path < $3 and p.valid_from <= $4 and p.valid_to > $4 and d.id is null
group by s.kind order by s.kind
