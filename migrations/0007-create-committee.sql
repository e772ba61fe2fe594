-- owner: committee
create table conclusions (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    place_path text not null,
    form text not null,
    held_on text not null,
    minutes_number text not null,
    chaired_by text not null,
    appointed_count bigint not null,
    present_count bigint not null
);
create index conclusions_by_place on conclusions (cycle_id, place_path, held_on);

create table conclusion_items (
    conclusion_id text not null,
    dossier_id text not null,
    outcome text not null,
    reason text not null,
    primary key (conclusion_id, dossier_id)
);
create unique index conclusion_items_by_dossier on conclusion_items (dossier_id);
