create schema imports;

-- One file that somebody brought, on its way into the records. Every step that it took has its time.
create table imports.import (
    id uuid primary key,
    kind text not null,
    -- The address of what it goes into, such as a programme's; empty where the kind needs none.
    subject text not null,
    -- Null for the command line.
    person_id uuid references identity.person,
    language text not null,
    file_name text not null,
    columns jsonb not null,
    notices jsonb not null,
    expected_rows bigint not null,
    begun_at timestamptz not null,
    matched_at timestamptz,
    read_at timestamptz,
    confirmed_at timestamptz,
    -- Whether the right rows of a faulty file are saved: only when the person said so.
    without_faulty boolean not null default false,
    saved_at timestamptz,
    stopped_at timestamptz,
    undo_asked_at timestamptz,
    undone_at timestamptz,
    failed_at timestamptz,
    failure jsonb,
    -- Whoever works on it now; one that took over from a lost one has another.
    run uuid,
    -- How far the present step is: the number of the last row that is through, and how many were.
    at_row int not null default 0,
    done_rows int not null default 0
);
create index import_person on imports.import (person_id, begun_at desc, id);

-- The file itself, until it is read; here, because the next node may not have it.
create table imports.file_part (
    import_id uuid not null references imports.import on delete cascade,
    number int not null,
    bytes bytea not null,
    primary key (import_id, number)
);

create table imports.row (
    import_id uuid not null references imports.import on delete cascade,
    -- As a spreadsheet shows it: the headings are counted.
    number int not null,
    label text not null,
    outcome text not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'FAULTY')),
    -- Probably there already: not saved before somebody decided.
    held boolean not null,
    decision text check (decision in ('SAME', 'NEW')),
    -- The record that it is, or became.
    record uuid,
    version int,
    cells jsonb,
    facts jsonb,
    before jsonb,
    changes jsonb,
    faults jsonb,
    likely jsonb,
    saved_at timestamptz,
    undone_at timestamptz,
    -- Why it was not saved, or not taken back.
    kept text,
    primary key (import_id, number)
);
create index row_outcome on imports.row (import_id, outcome, number);
create index row_likely on imports.row (import_id, number) where likely is not null;
create index row_kept on imports.row (import_id, number) where kept is not null;

-- What a person said a heading means, for the next time.
create table imports.heading (
    person_id uuid not null references identity.person,
    kind text not null,
    heading text not null,
    -- Empty for a column that is left out.
    field text not null,
    primary key (person_id, kind, heading)
);
