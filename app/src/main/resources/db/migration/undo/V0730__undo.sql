create schema undo;

-- A change that can be taken back, with what it replaced. The content's shape belongs to the kind; "form" is its number,
-- so that older ones stay readable when the code changes.
create table undo.step (
    id uuid primary key,
    effect text not null check (effect in ('REMOVAL', 'CHANGE')),
    kind text not null,
    scope uuid not null,
    subject uuid not null,
    title text not null,
    form int not null,
    content jsonb not null,
    done_by uuid references identity.person,
    by_name text not null,
    done_at timestamptz not null,
    until timestamptz not null,
    undone_at timestamptz,
    undone_by uuid references identity.person,
    -- What could not be put back, in words; and the page on which one sees the rest.
    except_for jsonb,
    address text not null default ''
);
create index step_scope on undo.step (scope, done_at desc) where effect = 'REMOVAL' and undone_at is null;
create index step_person on undo.step (done_by, done_at desc) where effect = 'REMOVAL' and undone_at is null;
create index step_until on undo.step (until);
