-- A person goes only with the demonstration, and takes along what they brought; what it became has its own history.
alter table imports.import drop constraint import_person_id_fkey;
alter table imports.import
    add constraint import_person_id_fkey foreign key (person_id) references identity.person on delete cascade;
alter table imports.heading drop constraint heading_person_id_fkey;
alter table imports.heading
    add constraint heading_person_id_fkey foreign key (person_id) references identity.person on delete cascade;
