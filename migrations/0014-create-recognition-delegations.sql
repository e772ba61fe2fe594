-- owner: dossier
-- The upper People's Committee hands examination and recognition one tier down, by a document, for
-- institutions on the ground of the lower one. Management stays where it is.
create table recognition_delegations (
    id text primary key,
    version bigint not null,
    from_place_id text not null,
    from_path text not null,
    to_place_id text not null,
    to_path text not null,
    -- Kinds of institution, separated by commas.
    kinds text not null,
    -- One institution alone; empty: all that the upper place manages there.
    subject_id text,
    document text not null,
    -- From this day (included) to that day (not included).
    valid_from text not null,
    valid_to text not null,
    -- The document that ended it before its time.
    ended_by text not null
);
-- find_delegation: who judges what a place manages
create index recognition_delegations_by_from on recognition_delegations (from_path, valid_from);
create index recognition_delegations_by_to on recognition_delegations (to_path, valid_from);
