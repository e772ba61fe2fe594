-- Made from the migrations by ./dev tidy --fix; do not edit.

CREATE TABLE audit_entries (
    realm text not null,
    seq integer not null,
    at integer not null,
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
) strict, without rowid;

CREATE UNIQUE INDEX audit_entries_by_key on audit_entries (person_id, idempotency_key)
    where idempotency_key is not null;

CREATE INDEX audit_entries_by_object on audit_entries (object, seq);

CREATE TRIGGER audit_entries_no_delete before delete on audit_entries
begin
    select raise(abort, 'the log is append-only');
end;

CREATE TRIGGER audit_entries_no_update before update on audit_entries
begin
    select raise(abort, 'the log is append-only');
end;

CREATE TABLE audit_objects (
    realm text not null,
    seq integer not null,
    position integer not null,
    object_table text not null,
    object_key text not null,
    before text,
    after text,
    primary key (realm, seq, position)
) strict, without rowid;

CREATE INDEX audit_objects_by_row on audit_objects (object_table, object_key, seq);

CREATE TRIGGER audit_objects_no_delete before delete on audit_objects
begin
    select raise(abort, 'the log is append-only');
end;

CREATE TRIGGER audit_objects_no_update before update on audit_objects
begin
    select raise(abort, 'the log is append-only');
end;

CREATE TABLE category_figures (
    cycle_id text not null,
    subject_id text not null,
    category text not null,
    span text not null,
    version integer not null,
    path text not null,
    declared integer,
    stated_on text not null,
    source text not null,
    primary key (cycle_id, subject_id, category, span)
) strict, without rowid;

CREATE TABLE certificates (
    id text primary key,
    version integer not null,
    cycle_id text not null,
    decision_id text not null,
    dossier_id text not null,
    path text not null,
    register_number integer not null,
    register_path text not null,
    token text not null unique,
    issued_on text not null,
    year integer not null,
    kind text not null,
    subject_name text not null,
    place_name text not null,
    issuer_name text not null,
    signer_title text not null,
    signer_name text not null,
    decision_number text not null,
    state text not null
) strict;

CREATE UNIQUE INDEX certificates_by_dossier on certificates (dossier_id);

CREATE INDEX certificates_by_path on certificates (cycle_id, path);

CREATE UNIQUE INDEX certificates_by_register on certificates (register_path, year, register_number);

CREATE INDEX certificates_by_year on certificates (year, path, id);

CREATE TABLE conclusion_items (
    conclusion_id text not null,
    dossier_id text not null,
    outcome text not null,
    reason text not null,
    primary key (conclusion_id, dossier_id)
) strict, without rowid;

CREATE UNIQUE INDEX conclusion_items_by_dossier on conclusion_items (dossier_id);

CREATE TABLE conclusions (
    id text primary key,
    version integer not null,
    cycle_id text not null,
    place_path text not null,
    form text not null,
    held_on text not null,
    minutes_number text not null,
    chaired_by text not null,
    appointed_count integer not null,
    present_count integer not null
) strict;

CREATE INDEX conclusions_by_place on conclusions (cycle_id, place_path, held_on);

CREATE TABLE confirmations (
    cycle_id text not null,
    subject_id text not null,
    event text not null,
    confirmer text not null,
    version integer not null,
    path text not null,
    confirmed_on text not null,
    confirmed_at_path text not null,
    paper text not null,
    primary key (cycle_id, subject_id, event, confirmer)
) strict, without rowid;

CREATE TABLE credential_secrets (
    person_id text primary key,
    secret text not null
) strict;

CREATE TABLE credentials (
    person_id text primary key,
    version integer not null,
    secret_digest text not null,
    set_at integer not null
) strict;

CREATE TABLE cycles (
    id text primary key,
    version integer not null,
    year integer not null,
    realm_path text not null,
    rulebook text not null,
    supplements text not null,
    settings text not null,
    opened_on text not null,
    closes_on text not null
, settings_basis text not null default '') strict;

CREATE UNIQUE INDEX cycles_by_realm on cycles (realm_path, year);

CREATE TABLE decision_draft_items (
    draft_id text not null,
    position integer not null,
    dossier_id text not null,
    primary key (draft_id, position)
) strict, without rowid;

CREATE INDEX decision_draft_items_by_dossier on decision_draft_items (dossier_id);

CREATE TABLE decision_drafts (
    id text primary key,
    version integer not null,
    cycle_id text not null,
    place_path text not null,
    place_name text not null,
    conclusion_id text not null,
    number text not null,
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
) strict;

CREATE INDEX decision_drafts_by_place on decision_drafts (cycle_id, place_path);

CREATE TABLE decision_items (
    decision_id text not null,
    position integer not null,
    dossier_id text not null,
    outcome text not null,
    primary key (decision_id, position)
) strict, without rowid;

CREATE UNIQUE INDEX decision_items_by_dossier on decision_items (dossier_id);

CREATE TABLE decisions (
    id text primary key,
    version integer not null,
    cycle_id text not null,
    place_path text not null,
    place_name text not null,
    number text not null,
    issued_on text not null,
    issuer text not null,
    signer_title text not null,
    signer_name text not null,
    conclusion_id text not null
) strict;

CREATE INDEX decisions_by_cycle on decisions (cycle_id, place_path);

CREATE UNIQUE INDEX decisions_by_number on decisions (place_path, number, issued_on);

CREATE TABLE dossier_papers (
    dossier_id text not null,
    paper text not null,
    version integer not null,
    path text not null,
    number text not null,
    dated_on text,
    absent_reason text not null,
    primary key (dossier_id, paper)
) strict, without rowid;

CREATE TABLE dossiers (
    id text primary key,
    version integer not null,
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
    has_plan integer not null,
    reviewed_on text,
    first_submitted_on text,
    submitted_on text,
    self_outcome text,
    appraised_on text,
    appraised_outcome text,
    engine_outcome text,
    awaiting_second integer not null,
    return_count integer not null,
    concluded_on text,
    concluded_outcome text,
    decided_on text,
    outcome text,
    name_key text not null,
    sort_key text not null
) strict;

CREATE INDEX dossiers_by_name on dossiers
    (cycle_id, path, name_key, subject_code, sort_key, id);

CREATE INDEX dossiers_by_order on dossiers
    (cycle_id, sort_key, id, path, kind, state, outcome, name_key);

CREATE INDEX dossiers_by_path on dossiers (cycle_id, path);

CREATE UNIQUE INDEX dossiers_by_subject on dossiers (cycle_id, subject_id);

CREATE TABLE evidence (
    id text primary key,
    version integer not null,
    dossier_id text not null,
    path text not null,
    criterion text not null,
    paper text not null,
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null,
    effective_on text,
    uploaded_at integer not null,
    removed_reason text
) strict;

CREATE INDEX evidence_by_dossier on evidence (dossier_id, uploaded_at);

CREATE INDEX evidence_by_hash on evidence (sha256);

CREATE TABLE facts (
    cycle_id text not null,
    subject_id text not null,
    fact text not null,
    item text not null,
    version integer not null,
    path text not null,
    state text not null,
    number integer not null,
    denominator integer not null,
    dated_on text,
    choice text not null,
    paper text not null,
    reason text not null,
    recorded_on text not null,
    primary key (cycle_id, subject_id, fact, item)
) strict, without rowid;

CREATE TABLE handover_items (
    handover_id text not null,
    position integer not null,
    kind text not null,
    dossier_id text not null,
    year integer not null,
    subject_code text not null,
    subject_name text not null,
    since text,
    primary key (handover_id, position)
) strict, without rowid;

CREATE TABLE handovers (
    id text primary key,
    version integer not null,
    path text not null,
    from_post_id text not null,
    to_post_id text not null,
    from_person_id text not null,
    to_person_id text not null,
    from_name text not null,
    to_name text not null,
    from_title text not null,
    to_title text not null,
    place_name text not null,
    is_interim integer not null check (is_interim in (0, 1)),
    document text not null,
    drawn_up_on text not null,
    from_confirmed_at integer,
    to_confirmed_at integer
) strict;

CREATE INDEX handovers_by_giver on handovers (from_person_id, drawn_up_on);

CREATE INDEX handovers_by_path on handovers (path, drawn_up_on);

CREATE INDEX handovers_by_taker on handovers (to_person_id, drawn_up_on);

CREATE TABLE incidents (
    id text primary key,
    version integer not null,
    ground_path text not null,
    subject_id text,
    path text not null,
    event text not null,
    category text not null,
    occurred_on text not null,
    count integer not null,
    force_majeure text not null,
    detected_in_time text not null,
    harm_reduced text not null,
    reported_at_once text not null,
    discipline text not null,
    paper text not null,
    recorded_on text not null,
    withdrawn_reason text
, weighing_reason text not null default '') strict;

CREATE INDEX incidents_by_ground on incidents (ground_path, occurred_on);

CREATE INDEX incidents_by_path on incidents (path, occurred_on);

CREATE INDEX incidents_by_subject on incidents (subject_id, occurred_on);

CREATE TABLE jobs (
    id text primary key,
    person_id text not null,
    kind text not null,
    about text not null,
    request text not null,
    language text not null,
    state text not null,
    entered_count integer not null,
    is_cancel_asked integer not null check (is_cancel_asked in (0, 1)),
    attempt_count integer not null,
    counts text not null,
    problem text not null,
    result_name text not null,
    result_type text not null,
    created_at integer not null,
    started_at integer,
    ended_at integer,
    expires_at integer not null
) strict;

CREATE INDEX jobs_by_person on jobs (person_id, created_at);

CREATE INDEX jobs_by_state on jobs (state, created_at);

CREATE TABLE people (
    id text primary key,
    version integer not null,
    account text not null unique,
    name text not null,
    path text not null,
    closed_on text not null,
    name_key text not null,
    sort_key text not null
) strict;

CREATE INDEX people_by_path on people (path);

CREATE TABLE place_lineages (
    predecessor_id text not null,
    successor_id text not null,
    changed_on text not null,
    change text not null,
    legal_basis text not null,
    primary key (predecessor_id, successor_id, changed_on)
) strict, without rowid;

CREATE INDEX place_lineages_by_successor on place_lineages (successor_id);

CREATE TABLE place_outlines (
    place_id text primary key,
    version integer not null,
    source text not null,
    entered_on text not null,
    outline text not null
) strict;

CREATE TABLE place_spans (
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
) strict, without rowid;

CREATE INDEX place_spans_by_parent on place_spans (parent_id, sort_key);

CREATE INDEX place_spans_by_path on place_spans (path);

CREATE TABLE places (
    id text primary key,
    version integer not null,
    code text not null,
    label text not null unique,
    tier text not null,
    valid_from text not null,
    valid_to text not null
) strict;

CREATE INDEX places_by_code on places (code, valid_from);

CREATE TABLE posts (
    id text primary key,
    version integer not null,
    person_id text not null,
    role text not null,
    title text not null,
    path text not null,
    place_id text,
    subject_id text,
    valid_from text not null,
    valid_to text not null,
    appointed_by text not null,
    ended_by text not null,
    is_interim integer not null check (is_interim in (0, 1))
) strict;

CREATE INDEX posts_by_path on posts (path);

CREATE INDEX posts_by_person on posts (person_id, valid_from);

CREATE TABLE quick_report_lines (
    report_id text not null,
    path text not null,
    areas_total integer not null,
    areas_reviewed integer not null,
    areas_met integer not null,
    areas_signed integer not null,
    areas_late integer not null,
    communes_total integer not null,
    communes_reviewed integer not null,
    communes_met integer not null,
    communes_signed integer not null,
    communes_late integer not null,
    primary key (report_id, path)
) strict, without rowid;

CREATE TABLE quick_reports (
    id text primary key,
    version integer not null,
    cycle_id text not null,
    realm_path text not null,
    day text not null,
    frozen_at integer not null
) strict;

CREATE UNIQUE INDEX quick_reports_by_day on quick_reports (cycle_id, day);

CREATE TABLE reasons_readings (
    dossier_id text primary key,
    version integer not null,
    person_id text not null,
    read_at integer not null
) strict;

CREATE TABLE recognition_delegations (
    id text primary key,
    version integer not null,
    from_place_id text not null,
    from_path text not null,
    to_place_id text not null,
    to_path text not null,
    kinds text not null,
    subject_id text,
    document text not null,
    valid_from text not null,
    valid_to text not null,
    ended_by text not null
) strict;

CREATE INDEX recognition_delegations_by_from on recognition_delegations (from_path, valid_from);

CREATE INDEX recognition_delegations_by_to on recognition_delegations (to_path, valid_from);

CREATE TABLE register_publications (
    path text primary key,
    version integer not null,
    is_published integer not null,
    paper text not null,
    set_on text not null,
    set_by text not null
) strict;

CREATE TABLE returns (
    dossier_id text not null,
    position integer not null,
    version integer not null,
    returned_on text not null,
    reason text not null,
    answered_on text,
    primary key (dossier_id, position)
) strict, without rowid;

CREATE TABLE reviews (
    dossier_id text primary key,
    version integer not null,
    held_on text not null,
    minutes_number text not null,
    chaired_by text not null,
    attended text not null,
    present_count integer not null
) strict;

CREATE TABLE sessions (
    token_hash text primary key,
    id text not null unique,
    person_id text not null,
    created_at integer not null,
    seen_at integer not null,
    expires_at integer not null,
    ended_at integer,
    agent text not null
) strict;

CREATE INDEX sessions_by_creation on sessions (created_at);

CREATE INDEX sessions_by_person on sessions (person_id, created_at);

CREATE TABLE sign_in_attempts (
    scope text not null,
    name text not null,
    failure_count integer not null,
    failed_at integer not null,
    succeeded_at integer not null,
    primary key (scope, name)
) strict, without rowid;

CREATE TABLE sign_in_links (
    id text primary key,
    person_id text not null,
    token_hash text not null unique,
    made_at integer not null,
    expires_at integer not null,
    used_at integer
) strict;

CREATE INDEX sign_in_links_by_person on sign_in_links (person_id);

CREATE TABLE station_pin_secrets (
    station_id text not null,
    person_id text not null,
    secret text not null,
    confirmed_at integer not null,
    failure_count integer not null,
    primary key (station_id, person_id)
) strict, without rowid;

CREATE TABLE station_pins (
    station_id text not null,
    person_id text not null,
    version integer not null,
    secret_digest text not null,
    set_at integer not null,
    ended_at integer,
    ending text,
    primary key (station_id, person_id)
) strict, without rowid;

CREATE INDEX station_pins_by_person on station_pins (person_id);

CREATE TABLE stations (
    token_hash text primary key,
    id text not null unique,
    made_at integer not null,
    agent text not null,
    forgotten_at integer
) strict;

CREATE TABLE subject_lineages (
    predecessor_id text not null,
    successor_id text not null,
    changed_on text not null,
    change text not null,
    legal_basis text not null,
    primary key (predecessor_id, successor_id, changed_on)
) strict, without rowid;

CREATE TABLE subject_spans (
    subject_id text not null,
    valid_from text not null,
    valid_to text not null,
    name text not null,
    local_type text not null,
    ground_id text not null,
    ground_path text not null,
    manager_id text not null,
    manager_path text not null,
    manager_basis text not null,
    manager_document text not null,
    path text not null,
    head_name text not null,
    profile text not null,
    name_key text not null,
    sort_key text not null,
    primary key (subject_id, valid_from)
) strict, without rowid;

CREATE INDEX subject_spans_by_ground on subject_spans (ground_path);

CREATE INDEX subject_spans_by_manager on subject_spans (manager_path);

CREATE INDEX subject_spans_by_path on subject_spans (path);

CREATE TABLE subjects (
    id text primary key,
    version integer not null,
    code text not null unique,
    kind text not null,
    valid_from text not null,
    valid_to text not null
) strict;

CREATE TABLE uploads (
    id text primary key,
    person_id text not null,
    dossier_id text not null,
    criterion text not null,
    paper text not null,
    name text not null,
    size integer not null,
    sha256 text not null,
    effective_on text,
    begun_at integer not null
) strict;

CREATE INDEX uploads_by_person on uploads (person_id, begun_at);

CREATE TABLE verdicts (
    dossier_id text not null,
    criterion text not null,
    stage text not null,
    version integer not null,
    finding text not null,
    reason text not null,
    person_id text not null,
    given_on text not null,
    is_against_facts integer not null,
    second_person_id text,
    second_reason text,
    primary key (dossier_id, criterion, stage)
) strict, without rowid;
