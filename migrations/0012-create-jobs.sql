-- owner: server
-- Long tasks of people. Written without an act: how far one is says nothing of the scheme; that it
-- was begun stands in the log.
create table jobs (
    id text primary key,
    -- Only this person sees it.
    person_id text not null,
    kind text not null,
    -- What it is about, in words for people: a file's name, a place and a year.
    about text not null,
    -- What was asked for; JSON, opaque here.
    request text not null,
    language text not null,
    state text not null,
    -- How many rows acts have entered, written by those very acts: where to go on after a kill.
    entered_count bigint not null,
    is_cancel_asked bigint not null check (is_cancel_asked in (0, 1)),
    attempt_count bigint not null,
    -- Counts that tell the outcome in words; JSON object.
    counts text not null,
    -- Why it was refused or broke off, as the API tells problems; empty otherwise.
    problem text not null,
    -- How the waiting file is called and what it is; empty: there is none.
    result_name text not null,
    result_type text not null,
    created_at bigint not null,
    started_at bigint,
    ended_at bigint,
    -- Then row and files are swept.
    expires_at bigint not null
);
-- list_jobs: one's own, the latest first
create index jobs_by_person on jobs (person_id, created_at);
-- list_unfinished_jobs: the next to run; what a killed server left
create index jobs_by_state on jobs (state, created_at);
