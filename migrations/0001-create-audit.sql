-- owner: audit
create table audit_entries (
    realm text not null,
    seq bigint not null,
    at bigint not null,
    person_id text not null,
    post_id text not null,
    act text not null,
    path text not null,
    object text not null,
    on_behalf_of text,
    on_behalf_paper text,
    idempotency_key text,
    request_hash text not null,
    reply text not null,
    objects_hash text not null,
    previous_hash text not null,
    hash text not null,
    primary key (realm, seq)
);
-- find_reply
create unique index audit_entries_by_key on audit_entries (person_id, idempotency_key)
    where idempotency_key is not null;
-- list_entries_of_object
create index audit_entries_by_object on audit_entries (object, seq);

create table audit_objects (
    realm text not null,
    seq bigint not null,
    position bigint not null,
    object_table text not null,
    object_key text not null,
    before text,
    after text,
    primary key (realm, seq, position)
);
-- audit verify: the last image of each row
create index audit_objects_by_row on audit_objects (object_table, object_key, seq);
