-- Whoever wants the whole installation must look after everybody in it.
select distinct path from people order by path
