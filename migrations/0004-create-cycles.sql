-- owner: cycle
create table cycles (
    id text primary key,
    version bigint not null,
    year bigint not null,
    -- The province-level part of the tree whose year it is: "VN/62/".
    realm_path text not null,
    rulebook text not null,
    -- Codes of the provincial supplements laid on it, separated by commas.
    supplements text not null,
    -- Chosen settings that differ from their default; JSON object, opaque here.
    settings text not null,
    opened_on text not null,
    closes_on text not null
);
create unique index cycles_by_realm on cycles (realm_path, year);
