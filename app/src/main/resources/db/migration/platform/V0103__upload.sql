-- The bytes lie in the home's folder "files" under their hash; the same file twice is kept once.
create table platform.upload (
    id uuid primary key,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    stored_at timestamptz not null,
    stored_by uuid
);
create index upload_sha256 on platform.upload (sha256);
