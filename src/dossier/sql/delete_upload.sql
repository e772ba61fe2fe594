-- It became evidence, or was given up.
delete from uploads where id = $1
