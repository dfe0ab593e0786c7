create table platform.repeated_request (
    person_id uuid not null,
    key text not null check (length(key) <= 200),
    path text not null,
    at timestamptz not null,
    status int,
    content_type text,
    location text,
    body bytea,
    primary key (person_id, key, path)
);
create index repeated_request_at on platform.repeated_request (at);
