-- owner: recognition
-- Which provinces let anybody read their register, and by which paper; none until somebody says so.
create table register_publications (
    path text primary key,
    version bigint not null,
    is_published bigint not null,
    paper text not null,
    set_on text not null,
    set_by text not null
);
-- list_public_register: one year of a part of the tree, place by place
create index certificates_by_year on certificates (year, path, id);
