-- owner: dossier
-- Files that are still arriving, piece by piece; what has arrived lies in the uploads folder.
create table uploads (
    id text primary key,
    person_id text not null,
    dossier_id text not null,
    criterion text not null,
    paper text not null,
    name text not null,
    size bigint not null,
    sha256 text not null,
    effective_on text,
    begun_at bigint not null
);
-- find_begun_upload, list_uploads_of_person
create index uploads_by_person on uploads (person_id, begun_at);
