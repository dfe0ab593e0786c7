create table identity.invitation (
    id uuid primary key,
    email text not null,
    name text not null,
    language text not null,
    standing_kind text,
    standing_subject uuid,
    standing_role text,
    secret_hash bytea not null unique,
    invited_by uuid not null references identity.person,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid references identity.person,
    revoked_at timestamptz
);
create index invitation_email on identity.invitation (lower(email));
create index invitation_standing on identity.invitation (standing_subject);
