create schema reminders;

-- That somebody answered a question on a day, whatever the answer: what it was is kept by the record it is about.
create table reminders.answer (
    id uuid primary key,
    subject uuid not null,
    person_id uuid not null references identity.person,
    answered_on date not null,
    unique (subject, person_id, answered_on)
);
create index answer_person on reminders.answer (person_id, answered_on);

-- What nobody set stands at its default: a letter a day at most, in the language of the person's invitation.
create table reminders.setting (
    person_id uuid primary key references identity.person,
    rhythm text not null check (rhythm in ('NOW', 'DAILY', 'WEEKLY', 'OFF')),
    language text not null,
    written_at timestamptz
);

-- One reminder by one rule: the last column tells a date from the one it was before it moved.
create table reminders.notice (
    person_id uuid not null references identity.person,
    rule text not null,
    subject uuid not null,
    occasion date not null,
    noticed_at timestamptz not null,
    -- Null until a letter told it.
    told_at timestamptz,
    primary key (person_id, rule, subject, occasion)
);
create index notice_untold on reminders.notice (person_id) where told_at is null;

-- The address at the foot of a letter that ends such letters without signing in; the table knows its hash only.
create table reminders.unsubscription (
    secret_hash bytea primary key,
    person_id uuid not null references identity.person,
    made_at timestamptz not null
);
create index unsubscription_made on reminders.unsubscription (made_at);

-- The secret address of a person's calendar, of which a person has one at a time.
create table reminders.calendar_address (
    person_id uuid primary key references identity.person,
    secret_hash bytea not null unique,
    language text not null,
    made_at timestamptz not null,
    read_at timestamptz
);
