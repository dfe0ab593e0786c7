create schema identity;

create table identity.person (
    id uuid primary key,
    email text not null,
    name text not null,
    created_at timestamptz not null,
    closed_at timestamptz,
    version int not null default 0
);
-- A closed account keeps its address for the record, and leaves it free for another one.
create unique index person_email on identity.person (lower(email)) where closed_at is null;

-- An office is held for a time: what somebody decided as an administrator stays theirs after they left.
create table identity.office_holding (
    id uuid primary key,
    person_id uuid not null references identity.person,
    office text not null check (office in ('ADMINISTRATOR', 'REGISTRAR', 'COORDINATOR')),
    since date not null,
    until date
);
create index office_holding_person on identity.office_holding (person_id);
