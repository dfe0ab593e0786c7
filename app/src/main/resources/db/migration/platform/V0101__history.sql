create table platform.change (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    scope uuid not null,
    kind text not null,
    subject uuid not null,
    old_values jsonb,
    new_values jsonb
);
create index change_scope on platform.change (scope, id desc);
create index change_subject on platform.change (subject, id desc);

-- A number per scope that grows with every change: pages answer "not modified" by it.
create table platform.revision (
    scope uuid primary key,
    number bigint not null
);
