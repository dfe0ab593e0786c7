-- A draft that somebody deleted stands in the bin with everything in it; nobody sees it there as a programme.
alter table programmes.programme add column removed_at timestamptz;
create index programme_removed on programmes.programme (removed_at) where removed_at is not null;
