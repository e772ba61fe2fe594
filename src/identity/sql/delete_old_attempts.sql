-- Signing in sweeps counts that are long forgotten.
delete from sign_in_attempts where failed_at < $1 and succeeded_at < $2
