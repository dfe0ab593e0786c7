-- Each part of "candidate" uses an index of its own; the similar ones are cut off, for a common word is like thousands.
with written as (
    select number, form, initials, outline
    from unnest(:numbers::int[], :forms::text[], :initials::text[], :outlines::text[])
        as given (number, form, initials, outline)
),
candidate as (
    select w.number, f.organisation_id
    from written w
    join organisations.name_form f on f.form = w.form or f.initials = w.form
    union
    select w.number, f.organisation_id
    from written w
    join organisations.name_form f on f.form = w.initials
    where w.initials <> ''
    union
    select w.number, f.organisation_id
    from written w
    join organisations.name_form f on left(f.initials, 1) = left(w.form, 1) and f.initials <> '' and w.form like f.outline
    where w.form !~ ' ' and length(w.form) between 5 and 14
    union
    select w.number, f.organisation_id
    from written w
    join organisations.name_form f on left(f.form, 1) = left(w.initials, 1) and f.form like w.outline and f.form !~ ' '
    where w.initials <> ''
    union
    select w.number, f.organisation_id
    from written w
    cross join lateral (
        select n.organisation_id
        from organisations.name_form n
        where n.form % w.form
        order by similarity(n.form, w.form) desc, n.organisation_id
        limit 30
    ) f
)
select c.number, o.id, o.slug, o.name_id, o.name_en, o.short_name, o.pillar, f.forms, f.kinds
from candidate c
join organisations.organisation o on o.id = c.organisation_id
cross join lateral (
    select array_agg(n.form order by n.form) as forms, array_agg(n.kind order by n.form) as kinds
    from organisations.name_form n
    where n.organisation_id = o.id
) f
order by c.number, o.id
