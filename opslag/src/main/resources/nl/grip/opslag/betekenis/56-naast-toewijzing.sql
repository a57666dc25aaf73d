-- SPDX-License-Identifier: EUPL-1.2
-- Declared lines beside their allocation. A line outside its period, or over part of a month (TR387, TR388), is told each time; another product, unit, client or
-- aanbieder once for each allocation: the first line that has it. A removed allocation (TR384) has nothing to compare.
CREATE OR REPLACE VIEW toewijzing_bevinding AS
WITH naast AS (
    SELECT *
    FROM (
        SELECT r.bericht, r.rij, r.regel, r.plaats, r.domein, r.gemeente, r.toewijzingnummer, r.referentie, r.ontvangen_op,
            r.begin, r.einde, r.categorie, r.code, r.eenheid, t.categorie AS toegewezen_categorie,
            t.code AS toegewezen_code, t.eenheid AS toegewezen_eenheid, t.ingangsdatum, t.einddatum, t.verwijderd,
            r.client <> t.client OR r.aanbieder <> t.aanbieder AS tr304,
            r.begin < t.ingangsdatum OR r.begin > t.einddatum AS tr307,
            r.einde < t.ingangsdatum OR r.einde > t.einddatum AS tr308,
            extract(DAY FROM r.begin) <> 1
                AND NOT (date_trunc('month', t.ingangsdatum) = date_trunc('month', r.begin)
                    AND extract(DAY FROM t.ingangsdatum) <> 1) AS tr387,
            r.einde <> last_day(r.einde)
                AND (t.einddatum IS NULL OR t.einddatum = last_day(t.einddatum)
                    OR date_trunc('month', t.einddatum) <> date_trunc('month', r.einde)) AS tr388,
            r.categorie <> t.categorie AS tr339,
            r.categorie = t.categorie AND r.code <> t.code AS tr340,
            -- What is allocated in hours may be declared in minutes.
            r.eenheid <> t.eenheid AND NOT (t.eenheid = '04' AND r.eenheid = '01') AS tr341
        FROM staande_regel r
        JOIN laatste_toewijzing t
            ON t.domein = r.domein AND t.gemeente = r.gemeente AND t.toewijzingnummer = r.toewijzingnummer
    ) AS beoordeeld
    WHERE verwijderd OR tr304 OR tr307 OR tr308 OR tr387 OR tr388 OR tr339 OR tr340 OR tr341
)
SELECT bericht, regel, plaats, code, gevonden, verwacht
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY domein, gemeente, toewijzingnummer, code, gevonden,
            CASE WHEN code IN ('TR307', 'TR308', 'TR387', 'TR388') THEN referentie END
        ORDER BY ontvangen_op, bericht, rij) AS keer
    FROM (
        SELECT r.bericht, r.rij, r.regel, r.domein, r.gemeente, r.toewijzingnummer, r.referentie, r.ontvangen_op, toets.code,
            concat(r.plaats, '/', toets.element) AS plaats,
            CASE toets.code
                WHEN 'TR307' THEN CAST(r.begin AS STRING)
                WHEN 'TR308' THEN CAST(r.einde AS STRING)
                WHEN 'TR387' THEN CAST(r.begin AS STRING)
                WHEN 'TR388' THEN CAST(r.einde AS STRING)
                WHEN 'TR339' THEN r.categorie
                WHEN 'TR340' THEN r.code
                WHEN 'TR341' THEN r.eenheid
                ELSE CAST(r.toewijzingnummer AS STRING)
            END AS gevonden,
            CASE toets.code
                WHEN 'TR304' THEN 'Het nummer van een toewijzing aan deze client bij deze aanbieder'
                WHEN 'TR339' THEN concat('Categorie ', r.toegewezen_categorie, ', zoals toegewezen')
                WHEN 'TR340' THEN concat('Productcode ', r.toegewezen_code, ', zoals toegewezen')
                WHEN 'TR341' THEN concat('Eenheid ', r.toegewezen_eenheid, ', zoals toegewezen')
                WHEN 'TR384' THEN 'Een toewijzing die niet is verwijderd'
                WHEN 'TR387' THEN 'De eerste dag van de maand, of de eerste dag van de toewijzing'
                WHEN 'TR388' THEN 'De laatste dag van de maand, of de laatste dag van de toewijzing'
                ELSE concat('Een dag vanaf ', CAST(r.ingangsdatum AS STRING),
                    coalesce(concat(' tot en met ', CAST(r.einddatum AS STRING)), ''))
            END AS verwacht
        FROM naast r
        CROSS JOIN (VALUES ('TR304', 'ToewijzingNummer'), ('TR307', 'ProductPeriode/Begindatum'),
            ('TR308', 'ProductPeriode/Einddatum'), ('TR387', 'ProductPeriode/Begindatum'),
            ('TR388', 'ProductPeriode/Einddatum'), ('TR339', 'ProductCategorie'), ('TR340', 'ProductCode'),
            ('TR341', 'Eenheid'), ('TR384', 'ToewijzingNummer')) AS toets (code, element)
        WHERE CASE toets.code
            WHEN 'TR304' THEN tr304 WHEN 'TR307' THEN tr307 WHEN 'TR308' THEN tr308 WHEN 'TR387' THEN tr387
            WHEN 'TR388' THEN tr388 WHEN 'TR339' THEN tr339 WHEN 'TR340' THEN tr340 WHEN 'TR341' THEN tr341
            ELSE verwijderd
        END AND verwijderd = (toets.code = 'TR384')
    ) AS strijdig
) AS geteld
WHERE keer = 1;

-- A second debit that stands for one allocation, product and period, in another message than the first (TR389). Twice
-- within one message is seen when reading it (TR416).
CREATE OR REPLACE VIEW dubbele_debetregel AS
SELECT bericht, regel, concat(plaats, '/ProductPeriode') AS plaats, 'TR389' AS code,
    concat(CAST(begin AS STRING), ' tot en met ', CAST(einde AS STRING)) AS gevonden,
    concat('Een periode die niet al is gedeclareerd op toewijzing ', CAST(toewijzingnummer AS STRING)) AS verwacht
FROM (
    SELECT r.*, first_value(r.bericht) OVER (
        PARTITION BY r.domein, r.gemeente, r.toewijzingnummer, r.categorie, r.code, r.begin, r.einde
        ORDER BY r.ontvangen_op, r.bericht, r.rij) AS eerste_bericht
    FROM staande_regel r
    -- Only a quick sieve: a short hash that occurs twice. The window looks at the columns themselves.
    JOIN (
        SELECT hash(domein, gemeente, toewijzingnummer, categorie, code, begin, einde) AS zeef
        FROM staande_regel
        GROUP BY zeef
        HAVING count(*) > 1
    ) AS d ON d.zeef = hash(r.domein, r.gemeente, r.toewijzingnummer, r.categorie, r.code, r.begin, r.einde)
    WHERE r.begin IS NOT NULL AND r.einde IS NOT NULL
) AS gerangschikt
WHERE eerste_bericht <> bericht;
