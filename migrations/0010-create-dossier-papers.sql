-- owner: dossier
-- The papers of Điều 9 khoản 2 that a dossier holds, whether or not a file of them is there.
create table dossier_papers (
    dossier_id text not null,
    -- The rulebook's code: request_letter, result_report…
    paper text not null,
    version bigint not null,
    path text not null,
    -- Empty: the issuer gives none.
    number text not null,
    -- Empty while the subject says there is no such paper.
    dated_on text,
    -- Why there is none; empty: it is there.
    absent_reason text not null,
    primary key (dossier_id, paper)
);
