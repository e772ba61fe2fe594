-- How often signing in has failed lately.
select failure_count, failed_at, succeeded_at from sign_in_attempts where scope = $1 and name = $2
