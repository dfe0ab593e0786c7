-- 2,000 organisations and 20,000 published programmes, each with 7 partners, 2 goals, 2 places and 10 activities.
-- The words are drawn from small lists, so that searches and filters find many rows and not all.
insert into organisations.organisation
    (id, slug, name_id, name_en, short_name, other_names, kind, pillar, pillar_basis_id, pillar_basis_en, pillar_since,
     country, places, work_areas, identifier, website, links, description_id, description_en, source_id, source_en,
     registered_at, version)
select
    uuidv7(), 'bench-lembaga-' || n, 'Lembaga Uji ' || n, 'Bench organisation ' || n, '', '{}', null,
    (array['GOVERNMENT', 'PHILANTHROPY_BUSINESS', 'ACADEMIA_EXPERTS', 'CIVIL_SOCIETY_MEDIA'])[1 + n % 4],
    'uji beban', 'load test', date '2020-01-01',
    'ID', '{}', '{}', '', '', '{}', '', '', '', '', now(), 0
from generate_series(1, 2000) as n;

insert into programmes.programme
    (id, slug, title_id, title_en, summary_id, summary_en, period, starts_on, ends_on, phases, principles, plans,
     contact_name, contact_email, contact_phone, created_at, published_at, end_reason, version)
select
    uuidv7(), 'bench-program-' || n,
    (array['Kota', 'Desa', 'Sekolah', 'Pesisir', 'Pasar'])[1 + n % 5] || ' '
        || (array['Sehat', 'Tangguh', 'Bersih', 'Mandiri', 'Inklusif', 'Hijau', 'Pintar'])[1 + n % 7] || ' ' || n,
    'Bench programme ' || n,
    'Kemitraan lintas sektor untuk ' || (array['sanitasi', 'air bersih', 'gizi anak', 'permukiman', 'mata pencaharian'])[1 + n % 5],
    'A partnership for a load test',
    '2024-01/2027-12', date '2024-01-01', date '2027-12-31', '[]', '[]', '[]',
    'Uji Beban', 'uji@contoh.example', '', now(), now() - n * interval '1 minute', '', 0
from generate_series(1, 20000) as n;

insert into programmes.goal (programme_id, position, code, goal, weight)
select p.id, g, ((row + g * 7) % 17 + 1)::text, (row + g * 7) % 17 + 1, 50
from (select id, row_number() over (order by slug) as row from programmes.programme where slug like 'bench-%') as p,
    generate_series(0, 1) as g;

insert into programmes.place (programme_id, position, code, is_pilot)
select p.id, n, (array['17.71.05.1004', '32.02.05.2004', '17.71', '31.71', '32.02', '16.71'])[1 + (row + n * 3) % 6], n = 0
from (select id, row_number() over (order by slug) as row from programmes.programme where slug like 'bench-%') as p,
    generate_series(0, 1) as n;

insert into programmes.partner
    (id, programme_id, organisation_id, part_id, part_en, pillar, invited_at, accepted_on, version)
select uuidv7(), p.id, o.id, 'Pendampingan warga', 'Works with residents', o.pillar, now(), date '2024-01-15', 0
from (select id, row_number() over (order by slug) as row from programmes.programme where slug like 'bench-%') as p
cross join generate_series(0, 6) as n
join (select id, pillar, row_number() over (order by slug) as row from organisations.organisation where slug like 'bench-%') as o
    on o.row = (p.row * 7 + n * 131) % 2000 + 1;

insert into workplan.activity
    (id, programme_id, kind, position, title, period, first_date, last_date, person, notes, doubts, sequence, changed_at, version)
select
    uuidv7(), p.id, 'ACTIVITY', n, 'Kegiatan ke-' || n,
    to_char(start, 'YYYY-MM-DD') || '/' || to_char(start + 40, 'YYYY-MM-DD'), start, start + 40, '', '', '[]', 0, now(), 0
from programmes.programme as p
cross join generate_series(1, 10) as n
cross join lateral (select date '2024-01-01' + n * 100 as start) as time
where p.slug like 'bench-%';

insert into workplan.responsible (activity_id, position, organisation_id, name)
select a.id, 0, o.organisation_id, ''
from workplan.activity as a
join programmes.programme as p on p.id = a.programme_id and p.slug like 'bench-%'
join lateral (
    select organisation_id from programmes.partner where programme_id = p.id order by id offset a.position % 7 limit 1
) as o on true;

analyze;
