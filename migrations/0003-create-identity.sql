-- owner: identity
create table people (
    id text primary key,
    version bigint not null,
    -- What one signs in with: lower-case letters, digits, . _ -
    account text not null unique,
    name text not null,
    -- The part of the tree whose administrator looks after this person.
    path text not null,
    -- The first day the person may no longer sign in.
    closed_on text not null,
    name_key text not null,
    sort_key text not null
);
-- list_people: one part of the tree, in order
create index people_by_path on people (path);

-- That a password was set, and which: the digest of the secret, never the secret. A secret that
-- was swapped in credential_secrets does not match, and this row is in the log.
create table credentials (
    person_id text primary key,
    version bigint not null,
    secret_digest text not null,
    set_at bigint not null
);

-- The argon2id text. Outside the log, so that no copy of the log helps to guess passwords.
create table credential_secrets (
    person_id text primary key,
    secret text not null
);

create table posts (
    id text primary key,
    version bigint not null,
    person_id text not null,
    role text not null,
    title text not null,
    -- Where the rights of the post hold: the place's or the subject's part of the tree.
    path text not null,
    -- One of the two.
    place_id text,
    subject_id text,
    -- From this day (included) to that day (not included).
    valid_from text not null,
    valid_to text not null,
    -- The document that appoints, and the one that ends it before its time.
    appointed_by text not null,
    ended_by text not null,
    -- 1: stands in for an absent holder.
    is_interim bigint not null check (is_interim in (0, 1))
);
-- find_session: the rights of whoever asks, at every request
create index posts_by_person on posts (person_id, valid_from);
-- list_posts: who holds what in one part of the tree
create index posts_by_path on posts (path);

create table sessions (
    -- SHA-256 of the token; the token itself is only in the browser.
    token_hash text primary key,
    id text not null unique,
    person_id text not null,
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    ended_at bigint,
    -- "Chrome, Android": a class, never the whole user agent.
    agent text not null
);
create index sessions_by_person on sessions (person_id, created_at);
-- delete_old_sessions
create index sessions_by_creation on sessions (created_at);

create table sign_in_attempts (
    -- account, address, or pair (this account from that address)
    scope text not null,
    name text not null,
    failure_count bigint not null,
    failed_at bigint not null,
    succeeded_at bigint not null,
    primary key (scope, name)
);

create table sign_in_links (
    id text primary key,
    person_id text not null,
    token_hash text not null unique,
    made_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);
-- list_open_links
create index sign_in_links_by_person on sign_in_links (person_id);
