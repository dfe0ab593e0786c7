create schema programmes;

create table programmes.programme (
    id uuid primary key,
    slug text not null unique,
    title_id text not null,
    title_en text not null,
    summary_id text not null,
    summary_en text not null,
    -- The period in EDTF, and its first and last day: null where it is open or not dated.
    period text,
    starts_on date,
    ends_on date,
    -- Lists that are only ever read and written whole.
    phases jsonb not null,
    principles jsonb not null,
    plans jsonb not null,
    contact_name text not null,
    contact_email text not null,
    contact_phone text not null,
    created_at timestamptz not null,
    created_by uuid references identity.person,
    published_at timestamptz,
    withdrawn_at timestamptz,
    ended_on date,
    end_reason text not null,
    version int not null,
    is_public boolean not null generated always as (published_at is not null and withdrawn_at is null) stored,
    words tsvector not null generated always as (
        to_tsvector('simple', title_id || ' ' || title_en)
        || to_tsvector('indonesian', title_id || ' ' || summary_id)
        || to_tsvector('english', title_en || ' ' || summary_en)
    ) stored
);
create index programme_public on programmes.programme (published_at desc, id) where published_at is not null and withdrawn_at is null;
create index programme_words on programmes.programme using gin (words);

-- A weight stands on every goal of a programme or on none; then they make 100.
create table programmes.goal (
    programme_id uuid not null references programmes.programme on delete cascade,
    position int not null,
    code text not null,
    goal int not null,
    weight numeric(5, 2),
    primary key (programme_id, position),
    unique (programme_id, code)
);
create index goal_programmes on programmes.goal (goal, programme_id);

create table programmes.place (
    programme_id uuid not null references programmes.programme on delete cascade,
    position int not null,
    code text not null,
    is_pilot boolean not null,
    primary key (programme_id, position),
    unique (programme_id, code)
);
create index place_programmes on programmes.place (code text_pattern_ops, programme_id);

create table programmes.role_holding (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    person_id uuid not null references identity.person,
    role text not null check (role in ('COORDINATOR', 'FACILITATOR', 'EDITOR', 'PARTNER', 'VIEWER')),
    since date not null,
    until date,
    given_by uuid references identity.person
);
create index role_holding_person on programmes.role_holding (person_id);
create index role_holding_programme on programmes.role_holding (programme_id);

create table programmes.partner (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    organisation_id uuid not null,
    part_id text not null,
    part_en text not null,
    -- As it was when the organisation joined: the registry may change its mind later.
    pillar text,
    invited_at timestamptz not null,
    invited_by uuid references identity.person,
    accepted_on date,
    accepted_by uuid references identity.person,
    -- Where an acceptance given on paper was found; empty when the partner answered here.
    acceptance_source text not null,
    confirmed_at timestamptz,
    confirmed_by uuid references identity.person,
    declined_on date,
    declined_by uuid references identity.person,
    decline_reason text not null,
    left_on date,
    leaving_reason text not null,
    version int not null
);
create index partner_programme on programmes.partner (programme_id, organisation_id);
create index partner_organisation on programmes.partner (organisation_id, programme_id);
-- An organisation that declined or left may be invited anew; the old row stays as it was.
create unique index partner_once on programmes.partner (programme_id, organisation_id)
    where declined_on is null and left_on is null;
