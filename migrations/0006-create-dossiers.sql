-- owner: dossier
-- One subject in one cycle: what it was called and who judged it then are kept as they were.
create table dossiers (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    subject_id text not null,
    subject_code text not null,
    subject_name text not null,
    kind text not null,
    path text not null,
    ground_path text not null,
    manager_path text not null,
    appraiser_path text not null,
    decider_path text not null,
    profile text not null,
    state text not null,
    scope_reason text not null,
    enrolled_on text not null,
    registered_on text,
    has_plan bigint not null,
    reviewed_on text,
    first_submitted_on text,
    submitted_on text,
    self_outcome text,
    appraised_on text,
    appraised_outcome text,
    engine_outcome text,
    awaiting_second bigint not null,
    return_count bigint not null,
    concluded_on text,
    concluded_outcome text,
    decided_on text,
    outcome text,
    name_key text not null,
    sort_key text not null
);
create unique index dossiers_by_subject on dossiers (cycle_id, subject_id);
-- count_results, list_dossiers: one cycle, one part of the tree
create index dossiers_by_path on dossiers (cycle_id, path);

create table verdicts (
    dossier_id text not null,
    criterion text not null,
    stage text not null,
    version bigint not null,
    finding text not null,
    reason text not null,
    person_id text not null,
    given_on text not null,
    -- Against what the facts on record say: needs a second person.
    is_against_facts bigint not null,
    second_person_id text,
    second_reason text,
    primary key (dossier_id, criterion, stage)
);

create table reviews (
    dossier_id text primary key,
    version bigint not null,
    held_on text not null,
    minutes_number text not null,
    chaired_by text not null,
    -- Codes of the roles present, separated by commas.
    attended text not null,
    present_count bigint not null
);

create table returns (
    dossier_id text not null,
    position bigint not null,
    version bigint not null,
    returned_on text not null,
    reason text not null,
    answered_on text,
    primary key (dossier_id, position)
);

create table evidence (
    id text primary key,
    version bigint not null,
    dossier_id text not null,
    path text not null,
    -- Empty: of the dossier as a whole.
    criterion text not null,
    paper text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    effective_on text,
    uploaded_at bigint not null,
    removed_reason text
);
-- list_evidence; the same proof used twice
create index evidence_by_dossier on evidence (dossier_id, uploaded_at);
create index evidence_by_hash on evidence (sha256);
