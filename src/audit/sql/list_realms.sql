-- audit verify: the chains there are.
select distinct realm from audit_entries order by realm
