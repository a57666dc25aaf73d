-- SPDX-License-Identifier: EUPL-1.2
-- The periods in which an allocation has a maximum: every month of care that was declared on it, and its whole life
-- (maand ''). Its last Sunday counts for a week that breaks off after it.
CREATE OR REPLACE VIEW toewijzingsperiode AS
SELECT domein, gemeente, toewijzingnummer, maand, volume, eenheid, frequentie,
    greatest(ingangsdatum, eerste) AS begin, least(coalesce(einddatum, laatste), coalesce(laatste, einddatum)) AS einde,
    CAST(date_trunc('week', einddatum + INTERVAL '1' DAY) AS DATE) AS na_laatste_zondag,
    CAST(date_trunc('week', einddatum + INTERVAL '1' DAY) AS DATE) <= einddatum AS breekt_af
FROM (
    SELECT t.*, m.maand, CAST(concat(m.maand, '-01') AS DATE) AS eerste,
        CAST(CAST(concat(m.maand, '-01') AS DATE) + INTERVAL '1' MONTH - INTERVAL '1' DAY AS DATE) AS laatste
    FROM laatste_toewijzing t
    JOIN (SELECT DISTINCT domein, gemeente, toewijzingnummer, leverperiode AS maand FROM feit.declaratieregel) AS m
        ON m.domein = t.domein AND m.gemeente = t.gemeente AND m.toewijzingnummer = t.toewijzingnummer
    WHERE NOT t.verwijderd AND t.volume IS NOT NULL
        AND m.maand >= substr(CAST(t.ingangsdatum AS STRING), 1, 7)
        AND m.maand <= coalesce(substr(CAST(t.einddatum AS STRING), 1, 7), m.maand)
    UNION ALL
    SELECT t.*, '', t.ingangsdatum, t.einddatum
    FROM laatste_toewijzing t
    WHERE NOT t.verwijderd AND t.volume IS NOT NULL
) AS perioden;

-- The most that an allocation allows. Volume in its own unit, hours in minutes, for they may be declared so. Frequentie 1
-- counts days, 2 the ISO weeks that are touched (IV077), of output the Sundays and one for a last week that breaks off
-- (IV076), 4 months (IV078), 6 is the whole; only 6 has a maximum without Einddatum. Budget in eurocents.
CREATE OR REPLACE VIEW toewijzingsgrens AS
SELECT p.domein, p.gemeente, p.toewijzingnummer, CASE WHEN p.maand = '' THEN 'TR322' ELSE 'TR321' END AS code, p.maand,
    p.eenheid, p.volume * CASE WHEN p.eenheid = '04' THEN 60 ELSE 1 END * CASE
        WHEN p.frequentie = '1' THEN CAST(p.einde - p.begin AS INTEGER) + 1
        WHEN p.frequentie = '2' AND e.soort = 'output' THEN
            CAST(CAST(date_trunc('week', p.einde + INTERVAL '1' DAY) AS DATE)
                - CAST(date_trunc('week', p.begin) AS DATE) AS INTEGER) / 7
            + CASE WHEN p.breekt_af AND p.na_laatste_zondag > p.begin
                AND p.na_laatste_zondag <= p.einde + INTERVAL '1' DAY THEN 1 ELSE 0 END
        WHEN p.frequentie = '2' THEN
            CAST(CAST(date_trunc('week', p.einde) AS DATE) - CAST(date_trunc('week', p.begin) AS DATE) AS INTEGER) / 7 + 1
        WHEN p.frequentie = '4' THEN
            (extract(YEAR FROM p.einde) - extract(YEAR FROM p.begin)) * 12
            + extract(MONTH FROM p.einde) - extract(MONTH FROM p.begin) + 1
        WHEN p.frequentie = '6' AND p.maand = '' THEN 1
    END AS grens
FROM toewijzingsperiode p
LEFT JOIN eenheid e ON e.eenheid = p.eenheid
UNION ALL
SELECT domein, gemeente, toewijzingnummer, 'TR369', '', NULL, budget
FROM laatste_toewijzing
WHERE NOT verwijderd AND budget IS NOT NULL;

-- How much a standing line takes of each maximum of its allocation: volume in the unit of the allocation, or cents.
CREATE OR REPLACE VIEW verbruik AS
SELECT r.bericht, r.rij, r.domein, r.gemeente, r.toewijzingnummer, g.code, g.maand, g.grens, g.eenheid,
    CASE WHEN g.code = 'TR369' THEN r.bedrag WHEN r.eenheid = '04' THEN r.volume * 60 ELSE r.volume END AS hoeveel
FROM (
    SELECT bericht, rij, domein, gemeente, toewijzingnummer, eenheid, volume, bedrag, leverperiode AS maand FROM staande_regel
    UNION ALL
    SELECT bericht, rij, domein, gemeente, toewijzingnummer, eenheid, volume, bedrag, '' FROM staande_regel
) AS r
JOIN toewijzingsgrens g
    ON g.domein = r.domein AND g.gemeente = r.gemeente AND g.toewijzingnummer = r.toewijzingnummer AND g.maand = r.maand
WHERE g.grens IS NOT NULL
    AND (g.code = 'TR369' OR r.eenheid = g.eenheid OR g.eenheid = '04' AND r.eenheid = '01');

-- The line with which an allocation goes over its maximum of a month (TR321), of its life (TR322) or over its budget
-- (TR369), in order of receipt: the first, once. Only what goes over in the end is put in order.
CREATE OR REPLACE VIEW maximum_bevinding AS
WITH gebruikt AS (
    SELECT * FROM verbruik
)
SELECT bericht, regel, concat(plaats, CASE WHEN code = 'TR369' THEN '/IngediendBedrag' ELSE '/GeleverdVolume' END) AS plaats,
    code, concat(replace(CAST(CAST(som / per AS DECIMAL(18, 2)) AS STRING), '.00', ''), wat) AS gevonden,
    concat('Op toewijzing ', CAST(toewijzingnummer AS STRING), ' hoogstens ',
        replace(CAST(CAST(grens / per AS DECIMAL(18, 2)) AS STRING), '.00', ''), wat) AS verwacht
FROM (
    SELECT r.bericht, r.regel, r.plaats, u.code, u.toewijzingnummer, u.grens, u.hoeveel,
        sum(u.hoeveel) OVER (
            PARTITION BY u.domein, u.gemeente, u.toewijzingnummer, u.code, u.maand
            ORDER BY r.ontvangen_op, r.bericht, r.rij ROWS UNBOUNDED PRECEDING) AS som,
        CASE WHEN u.code = 'TR369' THEN 100.0 WHEN u.eenheid = '04' THEN 60.0 ELSE 1.0 END AS per,
        CASE WHEN u.code = 'TR369' THEN ' euro' ELSE concat(' ', coalesce(e.naam, u.eenheid),
            CASE WHEN u.maand = '' THEN ' in totaal' ELSE concat(' in ', u.maand) END) END AS wat
    FROM gebruikt u
    JOIN (
        SELECT domein, gemeente, toewijzingnummer, code, maand
        FROM gebruikt
        GROUP BY domein, gemeente, toewijzingnummer, code, maand, grens
        HAVING sum(hoeveel) > grens
    ) AS te_veel
        ON te_veel.domein = u.domein AND te_veel.gemeente = u.gemeente AND te_veel.toewijzingnummer = u.toewijzingnummer
        AND te_veel.code = u.code AND te_veel.maand = u.maand
    JOIN staande_regel r ON r.bericht = u.bericht AND r.rij = u.rij
    LEFT JOIN eenheid e ON e.eenheid = u.eenheid
) AS opgeteld
WHERE som > grens AND som - hoeveel <= grens;
