create schema needs;

create table needs.involved_group (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    name_id text not null,
    name_en text not null,
    -- Whether it is taken for affected or for acting is told in words: its part, what it leads, where it joins.
    part_id text not null,
    part_en text not null,
    leads text not null,
    joins text not null,
    source text not null,
    version int not null
);
create index involved_group_programme on needs.involved_group (programme_id);

create table needs.need (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    place text,
    group_id uuid references needs.involved_group on delete set null,
    words_id text not null,
    words_en text not null,
    source text not null,
    found_on text,
    version int not null
);
create index need_programme on needs.need (programme_id);

create table needs.intervention (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    organisation_id uuid not null references organisations.organisation,
    activities_id text not null,
    activities_en text not null,
    place text,
    started_on date,
    finished_on date,
    version int not null
);
create index intervention_programme on needs.intervention (programme_id);
create index intervention_organisation on needs.intervention (organisation_id);

create table needs.answer (
    intervention_id uuid not null references needs.intervention on delete cascade,
    need_id uuid not null references needs.need on delete cascade,
    primary key (intervention_id, need_id)
);
create index answer_need on needs.answer (need_id);
