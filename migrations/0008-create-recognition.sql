-- owner: recognition
create table decisions (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    place_path text not null,
    place_name text not null,
    -- "12/QĐ-UBND": the office's own series, typed in, checked for repeats.
    number text not null,
    issued_on text not null,
    issuer text not null,
    signer_title text not null,
    signer_name text not null,
    conclusion_id text not null
);
create unique index decisions_by_number on decisions (place_path, number, issued_on);
create index decisions_by_cycle on decisions (cycle_id, place_path);

create table decision_items (
    decision_id text not null,
    position bigint not null,
    dossier_id text not null,
    outcome text not null,
    primary key (decision_id, position)
);
create unique index decision_items_by_dossier on decision_items (dossier_id);

create table certificates (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    decision_id text not null,
    dossier_id text not null,
    path text not null,
    -- Gapless in one office and year.
    register_number bigint not null,
    register_path text not null,
    token text not null unique,
    issued_on text not null,
    year bigint not null,
    kind text not null,
    -- As they were on the day of the decision.
    subject_name text not null,
    place_name text not null,
    issuer_name text not null,
    signer_title text not null,
    signer_name text not null,
    decision_number text not null,
    state text not null
);
create unique index certificates_by_dossier on certificates (dossier_id);
create unique index certificates_by_register on certificates (register_path, year, register_number);
create index certificates_by_path on certificates (cycle_id, path);
