-- A restored installation has none of the files its jobs speak of.
delete from jobs
