-- Which rows the demonstration made, so that they can go again: the table and its primary key as a list.
create table platform.demonstration_row (
    table_name text not null,
    key jsonb not null,
    primary key (table_name, key)
);

-- A part that an older version filled has its rows nowhere, and cannot be taken away.
alter table platform.demonstration_part add is_recorded boolean not null default false;
