-- What calendars must still strike out: a program that was told of an activity would else keep it for ever.
create table workplan.gone_activity (
    activity_id uuid primary key,
    programme_id uuid not null references programmes.programme on delete cascade,
    title text not null,
    first_date date not null,
    last_date date not null,
    sequence int not null,
    organisations uuid[] not null,
    gone_at timestamptz not null
);
create index gone_activity_programme on workplan.gone_activity (programme_id, gone_at);
