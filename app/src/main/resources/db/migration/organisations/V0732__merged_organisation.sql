-- What was merged into what: whatever still names the old one, such as something in the bin, finds the one that it became.
create table organisations.merged (
    from_id uuid primary key,
    into_id uuid not null references organisations.organisation on delete cascade,
    merged_at timestamptz not null,
    merged_by uuid references identity.person
);
create index merged_into on organisations.merged (into_id);
