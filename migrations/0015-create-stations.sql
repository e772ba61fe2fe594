-- owner: identity
-- A computer or telephone that several people share, known by a cookie of 256 random bits.
create table stations (
    -- SHA-256 of the cookie; the cookie itself is only in the browser.
    token_hash text primary key,
    id text not null unique,
    made_at bigint not null,
    -- "Chrome, Android": a class, never the whole user agent.
    agent text not null,
    forgotten_at bigint
);

-- That somebody set a PIN at a station, and which: the digest of the secret, never the secret.
create table station_pins (
    station_id text not null,
    person_id text not null,
    version bigint not null,
    secret_digest text not null,
    set_at bigint not null,
    -- Why it ended: forgotten, administrator, password, closed.
    ended_at bigint,
    ending text,
    primary key (station_id, person_id)
);
-- list_pins_of_person: all end with a new password
create index station_pins_by_person on station_pins (person_id);

-- The argon2id text of the PIN and the station's cookie together, so that no copy of the database
-- helps to guess six digits; and what is counted of it.
create table station_pin_secrets (
    station_id text not null,
    person_id text not null,
    secret text not null,
    -- The last time the person signed in here with the password.
    confirmed_at bigint not null,
    failure_count bigint not null,
    primary key (station_id, person_id)
);
