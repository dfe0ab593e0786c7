-- Indicators that an administrator brought by a file: names for codes that we ship without one, and codes of plans.
create table reference.indicator_name (
    code text primary key,
    name_id text not null,
    name_en text not null,
    source text not null,
    checked_on date not null
);
