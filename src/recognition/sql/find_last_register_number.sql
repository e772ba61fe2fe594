-- The next number of the book.
select register_number from certificates
where register_path = $1 and year = $2 order by register_number desc limit 1
