-- Export: the year and the rules it runs by.
select cast(c.year as text) as year, c.realm_path, c.rulebook, c.supplements, c.settings,
    c.opened_on, c.closes_on
from cycles c where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
order by c.realm_path, c.year
