-- Sweeping: what has been kept long enough.
select id from jobs where expires_at < $1 and state not in ('waiting', 'running') order by id
