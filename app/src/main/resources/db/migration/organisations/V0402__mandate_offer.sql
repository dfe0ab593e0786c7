-- What an invitation said about the mandate that it offers; gone when the mandate begins.
create table organisations.mandate_offer (
    organisation_id uuid not null references organisations.organisation on delete cascade,
    email text not null,
    basis text not null,
    primary key (organisation_id, email)
);

-- An organisation for which somebody acted is not taken out of the register.
alter table organisations.mandate drop constraint mandate_organisation_id_fkey;
alter table organisations.mandate
    add constraint mandate_organisation_id_fkey foreign key (organisation_id) references organisations.organisation;
