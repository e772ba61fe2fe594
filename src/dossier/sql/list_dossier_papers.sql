-- The papers a dossier holds: its page, and what is missing when it is submitted.
select dossier_id, paper, version, path, number, dated_on, absent_reason
from dossier_papers where dossier_id = $1 order by paper
