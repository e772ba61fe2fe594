-- owner: fieldwork
-- What is known of one subject for one cycle, keyed by the rulebook's fact codes.
create table facts (
    cycle_id text not null,
    subject_id text not null,
    fact text not null,
    -- The item of a checklist; empty for every other fact.
    item text not null,
    version bigint not null,
    path text not null,
    state text not null,
    number bigint not null,
    denominator bigint not null,
    -- Date facts: the act's own date.
    dated_on text,
    -- Ratings: the rank's code. Checklist items: yes, no, claimed or accepted.
    choice text not null,
    -- Number and symbol of the paper it rests on.
    paper text not null,
    reason text not null,
    recorded_on text not null,
    primary key (cycle_id, subject_id, fact, item)
);

create table incidents (
    id text primary key,
    version bigint not null,
    ground_path text not null,
    -- The subject it befell; null when it befell none in particular.
    subject_id text,
    path text not null,
    event text not null,
    category text not null,
    occurred_on text not null,
    count bigint not null,
    force_majeure text not null,
    detected_in_time text not null,
    harm_reduced text not null,
    reported_at_once text not null,
    discipline text not null,
    -- Where the paper file lies; never a narrative, never a name.
    paper text not null,
    recorded_on text not null,
    withdrawn_reason text
);
-- list_incidents_of_subject, list_incidents_on_ground
create index incidents_by_subject on incidents (subject_id, occurred_on);
create index incidents_by_ground on incidents (ground_path, occurred_on);

-- "Nothing of the kind happened in the window", by whom and when.
create table confirmations (
    cycle_id text not null,
    subject_id text not null,
    event text not null,
    confirmer text not null,
    version bigint not null,
    path text not null,
    confirmed_on text not null,
    confirmed_at_path text not null,
    paper text not null,
    primary key (cycle_id, subject_id, event, confirmer)
);

-- The count of a category in the window or in the window before.
create table category_figures (
    cycle_id text not null,
    subject_id text not null,
    category text not null,
    span text not null,
    version bigint not null,
    path text not null,
    -- Null: the incidents on record are the figure.
    declared bigint,
    stated_on text not null,
    source text not null,
    primary key (cycle_id, subject_id, category, span)
);
