-- owner: recognition
-- A decision as the secretary prepares it, from the first list until it is signed, or is not.
create table decision_drafts (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    place_path text not null,
    place_name text not null,
    conclusion_id text not null,
    -- Empty while the office's number is not known.
    number text not null,
    -- Empty: the day it is signed.
    issued_on text,
    issuer text not null,
    signer_title text not null,
    signer_name text not null,
    state text not null,
    prepared_by text not null,
    sent_on text,
    sent_by text,
    returned_on text,
    returned_by text,
    return_reason text not null,
    decision_id text
);
-- list_drafts: what one office has before it in a year
create index decision_drafts_by_place on decision_drafts (cycle_id, place_path);

create table decision_draft_items (
    draft_id text not null,
    position bigint not null,
    dossier_id text not null,
    primary key (draft_id, position)
);
-- find_open_draft_of_dossier: nothing stands in two drafts
create index decision_draft_items_by_dossier on decision_draft_items (dossier_id);
