-- The page of a place: what it came from and what became of it.
select predecessor_id, successor_id, changed_on, change, legal_basis
from place_lineages where predecessor_id = $1 or successor_id = $1
order by changed_on, predecessor_id, successor_id
