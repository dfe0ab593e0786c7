create schema reference;

-- Which tables of the build stand in the database; the checksum tells whether they are still the same.
create table reference.loaded_table (
    name text primary key,
    checksum text not null,
    loaded_at timestamptz not null
);

-- Provinces, regencies, districts and villages by their Kemendagri code. The whole table is replaced when its source
-- changes, so nothing may point to it by a foreign key: others keep the code.
create table reference.place (
    code text collate "C" primary key,
    level text not null check (level in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
    parent_code text collate "C",
    name text not null,
    -- The names of what it lies in, nearest first.
    path text not null,
    -- The words of its own name, and of its name and path together, as PlaceWords writes them.
    own_words tsvector not null,
    all_words tsvector not null
);
create index place_parent on reference.place (parent_code, code);
create index place_own_words on reference.place using gin (own_words) with (fastupdate = off);
create index place_all_words on reference.place using gin (all_words) with (fastupdate = off);
