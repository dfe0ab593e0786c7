-- A published programme with a plan of 1,000 activities in ten components, for what is printed.
insert into programmes.programme
    (id, slug, title_id, title_en, summary_id, summary_en, period, starts_on, ends_on, phases, principles, plans,
     contact_name, contact_email, contact_phone, created_at, published_at, end_reason, version)
values
    (uuidv7(), 'bench-rencana-panjang', 'Rencana panjang', 'Long plan', 'Rencana kerja seribu kegiatan.', 'A plan of a thousand activities.',
     '2024-01/2027-12', date '2024-01-01', date '2027-12-31', '[]', '[]', '[]', '', '', '', now(), now(), '', 0);

insert into workplan.activity
    (id, programme_id, kind, position, title, person, notes, doubts, sequence, changed_at, version)
select uuidv7(), p.id, 'COMPONENT', n, 'Komponen ' || n, '', '', '[]', 0, now(), 0
from programmes.programme as p
cross join generate_series(1, 10) as n
where p.slug = 'bench-rencana-panjang';

insert into workplan.activity
    (id, programme_id, kind, parent_id, position, title, period, first_date, last_date, person, notes, doubts, sequence,
     changed_at, version)
select
    uuidv7(), c.programme_id, 'ACTIVITY', c.id, n, 'Kegiatan ' || c.position || '.' || n || ' bersama warga, sekolah, dan kader',
    to_char(start, 'YYYY-MM-DD') || '/' || to_char(start + 40, 'YYYY-MM-DD'), start, start + 40, 'Ibu Sari', '', '[]', 0, now(), 0
from workplan.activity as c
join programmes.programme as p on p.id = c.programme_id and p.slug = 'bench-rencana-panjang'
cross join generate_series(1, 100) as n
cross join lateral (select date '2024-01-01' + c.position * 100 + n as start) as time;
