alter table programmes.partner
    add foreign key (organisation_id) references organisations.organisation,
    alter column acceptance_source drop not null,
    alter column decline_reason drop not null,
    alter column leaving_reason drop not null;
