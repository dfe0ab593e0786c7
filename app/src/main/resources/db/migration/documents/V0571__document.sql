create schema documents;

create table documents.document (
    id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    upload_id uuid not null references platform.upload,
    title_id text not null,
    title_en text not null,
    kind text not null check (kind in ('MEMORANDUM', 'LETTER', 'MINUTES', 'REPORT', 'OTHER')),
    audience text not null check (audience in ('EVERYBODY', 'PARTNERS')),
    signed_on date,
    added_at timestamptz not null,
    added_by uuid references identity.person
);
create index document_programme on documents.document (programme_id, added_at desc);
