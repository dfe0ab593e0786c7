-- Which parts of the demonstration this home was filled with. Empty everywhere else.
create table platform.demonstration_part (
    name text primary key,
    filled_at timestamptz not null
);
