-- A try at signing in.
insert into sign_in_attempts (scope, name, failure_count, failed_at, succeeded_at)
values ($1, $2, $3, $4, $5)
on conflict (scope, name) do update set failure_count = excluded.failure_count,
    failed_at = excluded.failed_at, succeeded_at = excluded.succeeded_at
