-- Who needs the guide to a published programme no more. Its steps are not stored: they follow from what is there.
create table programmes.guide_away (
    programme_id uuid not null references programmes.programme on delete cascade,
    person_id uuid not null references identity.person,
    primary key (programme_id, person_id)
);
