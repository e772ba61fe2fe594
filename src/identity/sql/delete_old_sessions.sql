-- Signing in sweeps what nobody looks at any more.
delete from sessions where created_at < $1
