-- owner: registry
-- Where a place lies, for maps: the coordinates of a GeoJSON MultiPolygon. A place has one or none.
create table place_outlines (
    place_id text primary key,
    version bigint not null,
    source text not null,
    entered_on text not null,
    outline text not null
);
