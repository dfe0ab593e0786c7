create schema workplan;

-- A reading in progress belongs to one person in one programme, so that a reload or a closed laptop loses nothing.
-- Saved, it stays as the origin of its activities until somebody takes it back.
create table workplan.reading (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    person_id uuid not null references identity.person,
    draft jsonb not null,
    begun_at timestamptz not null,
    saved_at timestamptz,
    undone_at timestamptz,
    version int not null
);
create index reading_open on workplan.reading (programme_id, person_id) where saved_at is null;

create table workplan.activity (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    kind text not null check (kind in ('COMPONENT', 'ACTIVITY')),
    parent_id uuid references workplan.activity,
    position int not null,
    title text not null,
    -- The period in EDTF, null when not dated; its first and last day are null where it is open.
    period text,
    first_date date,
    last_date date,
    recurrence text,
    person text not null,
    notes text not null,
    state text check (state in ('RUNNING', 'DONE', 'POSTPONED', 'CANCELLED')),
    state_on date,
    state_by uuid references identity.person,
    percent int check (percent between 0 and 100),
    percent_on date,
    percent_by uuid references identity.person,
    -- What was guessed when the line was read and nobody has answered yet.
    doubts jsonb not null,
    reading_id uuid references workplan.reading,
    -- Rises with every change of title or time, as calendars demand.
    sequence int not null,
    changed_at timestamptz not null,
    version int not null,
    check ((state is null) = (state_on is null)),
    check ((percent is null) = (percent_on is null)),
    check (period is null or period = '../..' or first_date is not null or last_date is not null)
);
create index activity_programme on workplan.activity (programme_id, position);
create index activity_parent on workplan.activity (parent_id);
create index activity_reading on workplan.activity (reading_id);
create index activity_dates on workplan.activity (programme_id, first_date, last_date);

-- Responsible is an organisation of the registry, or a name that nobody has registered.
create table workplan.responsible (
    activity_id uuid not null references workplan.activity on delete cascade,
    position int not null,
    organisation_id uuid,
    name text not null,
    primary key (activity_id, position)
);
create index responsible_organisation on workplan.responsible (organisation_id);

create table workplan.dependency (
    activity_id uuid not null references workplan.activity on delete cascade,
    needs_id uuid not null references workplan.activity on delete cascade,
    primary key (activity_id, needs_id),
    check (activity_id <> needs_id)
);
create index dependency_needs on workplan.dependency (needs_id);
