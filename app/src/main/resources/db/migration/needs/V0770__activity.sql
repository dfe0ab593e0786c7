-- The activities of the plan that an intervention consists of, and those that a group leads or joins. Without a foreign
-- key: plans are beside this module, and an activity that was removed may come back from the bin.
create table needs.intervention_activity (
    intervention_id uuid not null references needs.intervention on delete cascade,
    activity_id uuid not null,
    primary key (intervention_id, activity_id)
);
create index intervention_activity_activity on needs.intervention_activity (activity_id);

create table needs.group_activity (
    group_id uuid not null references needs.involved_group on delete cascade,
    activity_id uuid not null,
    part text not null check (part in ('LEADS', 'JOINS')),
    primary key (group_id, activity_id, part)
);
create index group_activity_activity on needs.group_activity (activity_id);
