create schema organisations;
create extension if not exists pg_trgm with schema public;

create table organisations.organisation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_id text not null,
    name_en text not null,
    short_name text not null,
    other_names text[] not null,
    kind text,
    -- Never without its basis: why this pillar, said by whom, since when.
    pillar text,
    pillar_basis_id text not null,
    pillar_basis_en text not null,
    pillar_by uuid references identity.person,
    pillar_since date,
    country text,
    places text[] not null,
    work_areas text[] not null,
    identifier text not null,
    website text not null,
    links text[] not null,
    description_id text not null,
    description_en text not null,
    source_id text not null,
    source_en text not null,
    logo uuid,
    registered_at timestamptz not null,
    version int not null,
    check (name_id <> '' or name_en <> ''),
    check (pillar is null or (pillar_since is not null and (pillar_basis_id <> '' or pillar_basis_en <> '')))
);
create index organisation_name on organisations.organisation (lower(coalesce(nullif(name_id, ''), name_en)), id);
create index organisation_pillar on organisations.organisation (pillar);
create index organisation_kind on organisations.organisation (kind);
create index organisation_country on organisations.organisation (country);
create unique index organisation_identifier on organisations.organisation (lower(identifier)) where identifier <> '';

-- A place counts for all it lies in: "17.71.05" is found by 17, 17.71 and 17.71.05.
create function organisations.with_parents(codes text[]) returns text[]
    language sql immutable parallel safe
    return (
        select coalesce(array_agg(distinct array_to_string((string_to_array(code, '.'))[1:depth], '.')), '{}')
        from unnest(codes) as code, generate_series(1, cardinality(string_to_array(code, '.'))) as depth
    );
create index organisation_places on organisations.organisation using gin (organisations.with_parents(places));

-- Every address that an organisation ever had leads to it for ever.
create table organisations.address (
    slug text primary key,
    organisation_id uuid not null references organisations.organisation on delete cascade
);
create index address_organisation on organisations.address (organisation_id);

-- The names as NameForms compares them; written anew with every change of the organisation.
create table organisations.name_form (
    organisation_id uuid not null references organisations.organisation on delete cascade,
    form text not null,
    kind text not null check (kind in ('NAME', 'OTHER_NAME', 'ABBREVIATION', 'WITHOUT_ADDITION')),
    initials text not null,
    -- What a syllable abbreviation of this form looks like: "b%a%z%n%" for "badan amil zakat nasional".
    outline text not null,
    primary key (organisation_id, form)
);
create index name_form_form on organisations.name_form (form text_pattern_ops);
create index name_form_initials on organisations.name_form (initials);
create index name_form_first_letter on organisations.name_form (left(initials, 1)) where initials <> '';
create index name_form_similar on organisations.name_form using gin (form gin_trgm_ops);

-- Past mandates stay: what somebody confirmed while they had one stays confirmed.
create table organisations.mandate (
    id uuid primary key,
    organisation_id uuid not null references organisations.organisation on delete cascade,
    person_id uuid not null references identity.person,
    since date not null,
    -- The first day on which it no longer holds.
    until date check (until >= since),
    basis text not null,
    given_by uuid references identity.person,
    given_at timestamptz not null,
    ended_by uuid references identity.person,
    ended_at timestamptz
);
create index mandate_organisation on organisations.mandate (organisation_id, since desc);
create index mandate_person on organisations.mandate (person_id);
