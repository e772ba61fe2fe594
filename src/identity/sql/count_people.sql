-- The first administrator is made only while there is nobody.
select count(*) from people
