-- owner: dossier
-- That the head of a subject not recognised has read why, before others below the authority do.
create table reasons_readings (
    dossier_id text primary key,
    version bigint not null,
    person_id text not null,
    read_at bigint not null
);

-- What one holder of a post hands to the next: the open items as they stood on the day, confirmed
-- by both.
create table handovers (
    id text primary key,
    version bigint not null,
    -- Where the two posts are held.
    path text not null,
    from_post_id text not null,
    to_post_id text not null,
    from_person_id text not null,
    to_person_id text not null,
    -- As they were called on the day.
    from_name text not null,
    to_name text not null,
    from_title text not null,
    to_title text not null,
    place_name text not null,
    -- 1: the one who takes over stands in until another is appointed.
    is_interim bigint not null check (is_interim in (0, 1)),
    document text not null,
    drawn_up_on text not null,
    from_confirmed_at bigint,
    to_confirmed_at bigint
);
-- list_handovers: those of one part of the tree
create index handovers_by_path on handovers (path, drawn_up_on);
-- list_own_handovers
create index handovers_by_giver on handovers (from_person_id, drawn_up_on);
create index handovers_by_taker on handovers (to_person_id, drawn_up_on);

create table handover_items (
    handover_id text not null,
    position bigint not null,
    kind text not null,
    dossier_id text not null,
    year bigint not null,
    subject_code text not null,
    subject_name text not null,
    -- Since when it stands so; null where no day is known.
    since text,
    primary key (handover_id, position)
);
