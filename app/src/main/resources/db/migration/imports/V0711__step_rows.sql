-- How many rows the present step has, so that its progress needs no counting.
alter table imports.import add column step_rows bigint not null default 0;
