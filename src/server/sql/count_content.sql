-- Checking a backup: how much it holds, beside what is in force.
select (select count(*) from people), (select count(*) from subjects),
    (select count(*) from dossiers), (select count(*) from audit_entries),
    (select max(at) from audit_entries)
