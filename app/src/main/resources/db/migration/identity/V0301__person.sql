create schema identity;

create table identity.person (
    id uuid primary key,
    email text not null,
    name text not null,
    created_at timestamptz not null,
    closed_at timestamptz,
    version int not null default 0
);
create unique index person_email on identity.person (lower(email));

-- An office is held for a time: what somebody decided as an administrator stays theirs after they left.
create table identity.office_holding (
    id uuid primary key,
    person_id uuid not null references identity.person,
    office text not null check (office in ('ADMINISTRATOR', 'REGISTRAR', 'COORDINATOR')),
    since date not null,
    until date
);
create index office_holding_person on identity.office_holding (person_id);

create table identity.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index session_id on identity.session (session_id);
create index session_expiry on identity.session (expiry_time);
create index session_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
