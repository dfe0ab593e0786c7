create table platform.letter (
    id uuid primary key,
    recipient text not null,
    language text not null,
    subject text not null,
    -- Null once sent: a letter may hold a one-time link, and nobody needs it here any more.
    words text,
    written_at timestamptz not null,
    sent_at timestamptz,
    tries int not null default 0,
    next_try_at timestamptz,
    last_error text
);
create index letter_written on platform.letter (written_at desc, id);
create index letter_due on platform.letter (next_try_at) where sent_at is null;
