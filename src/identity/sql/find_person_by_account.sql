-- Signing in, and making sure that an account is free.
select id, version, account, name, path, closed_on, name_key, sort_key
from people where account = $1
