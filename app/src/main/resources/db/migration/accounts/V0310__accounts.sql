create schema accounts;

create table accounts.password (
    person_id uuid primary key references identity.person,
    hash text not null,
    changed_at timestamptz not null
);

-- The columns of the two session tables are those that Spring Session expects.
create table accounts.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index session_id on accounts.session (session_id);
create index session_expiry on accounts.session (expiry_time);
create index session_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36) not null references accounts.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- What a person recognises a sign-in by. It outlives its session, which the session's table forgets.
create table accounts.sign_in (
    id uuid primary key,
    person_id uuid not null references identity.person,
    session_id char(36) not null,
    at timestamptz not null,
    address text not null,
    browser text not null
);
create index sign_in_person on accounts.sign_in (person_id, at desc);
create index sign_in_session on accounts.sign_in (session_id);

-- Wrong passwords and asked-for letters, by whom they concern and by where they come from; kept for a day.
create table accounts.attempt (
    id uuid primary key,
    kind text not null,
    about text not null,
    at timestamptz not null
);
create index attempt_about on accounts.attempt (about, kind, at);

create table accounts.reset (
    secret_hash bytea primary key,
    person_id uuid not null references identity.person,
    asked_at timestamptz not null
);
create index reset_person on accounts.reset (person_id);

create table accounts.api_token (
    id uuid primary key,
    person_id uuid not null references identity.person,
    name text not null,
    secret_hash bytea not null unique,
    writes boolean not null,
    made_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index api_token_person on accounts.api_token (person_id);

-- At most one row: the link that makes the first administrator.
create table accounts.first_run (
    place int primary key check (place = 1),
    secret_hash bytea not null,
    made_at timestamptz not null
);
