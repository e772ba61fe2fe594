-- owner: registry
create table places (
    id text primary key,
    version bigint not null,
    code text not null,
    -- The code, or code~2 for the second place of a tier that bears it: unique for ever.
    label text not null unique,
    tier text not null,
    valid_from text not null,
    valid_to text not null
);
create index places_by_code on places (code, valid_from);

-- What a place is called and where it hangs, from a day (included) to a day (not included).
create table place_spans (
    place_id text not null,
    valid_from text not null,
    valid_to text not null,
    name text not null,
    type text not null,
    parent_id text,
    path text not null,
    name_key text not null,
    sort_key text not null,
    primary key (place_id, valid_from)
);
-- list_places: the children of a place on a day; everything below a path
create index place_spans_by_parent on place_spans (parent_id, sort_key);
create index place_spans_by_path on place_spans (path);

create table place_lineages (
    predecessor_id text not null,
    successor_id text not null,
    changed_on text not null,
    change text not null,
    legal_basis text not null,
    primary key (predecessor_id, successor_id, changed_on)
);
create index place_lineages_by_successor on place_lineages (successor_id);

create table subjects (
    id text primary key,
    version bigint not null,
    code text not null unique,
    kind text not null,
    valid_from text not null,
    valid_to text not null
);

create table subject_spans (
    subject_id text not null,
    valid_from text not null,
    valid_to text not null,
    name text not null,
    local_type text not null,
    -- The place on whose ground it stands, and that place's path.
    ground_id text not null,
    ground_path text not null,
    -- The place whose authority manages it, by law or by a document that delegates management.
    manager_id text not null,
    manager_path text not null,
    manager_basis text not null,
    manager_document text not null,
    -- Where it stands in the tree of rights.
    path text not null,
    head_name text not null,
    -- Facts of its own that decide scope and which criteria apply; JSON, opaque here.
    profile text not null,
    name_key text not null,
    sort_key text not null,
    primary key (subject_id, valid_from)
);
-- list_subjects: one part of the tree, in order
create index subject_spans_by_path on subject_spans (path);
create index subject_spans_by_ground on subject_spans (ground_path);
-- list_managed_counts: what one commune manages
create index subject_spans_by_manager on subject_spans (manager_path);

create table subject_lineages (
    predecessor_id text not null,
    successor_id text not null,
    changed_on text not null,
    change text not null,
    legal_basis text not null,
    primary key (predecessor_id, successor_id, changed_on)
);
