-- Creating a place: who has borne its code before.
select id, version, code, label, tier, valid_from, valid_to from places where code = $1
order by valid_from, id
