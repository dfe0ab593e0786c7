create extension if not exists unaccent with schema public;

-- One row per record that can be found. Both languages stand in one vector: people mix them, and so do their records.
create table platform.search_entry (
    subject uuid primary key,
    kind text not null,
    address text not null,
    title_id text not null,
    title_en text not null,
    summary_id text not null,
    summary_en text not null,
    -- Empty for everybody; otherwise the records that a person must have a standing to.
    visible_to uuid[],
    words tsvector not null
);
create index search_entry_words on platform.search_entry using gin (words);
