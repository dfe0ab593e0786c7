-- The three orders of the public list: a page of it is read off an index, however many programmes there are.
create index programme_public_newest on programmes.programme (published_at desc nulls first, id) where is_public;
create index programme_public_title on programmes.programme (lower(title_id), id) where is_public;
create index programme_public_start on programmes.programme (starts_on desc nulls last, id) where is_public;
