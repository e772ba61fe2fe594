-- owner: cycle
-- The document by which the province chose its settings; empty where everything is the default.
alter table cycles add column settings_basis text not null default '';
