-- SPDX-License-Identifier: EUPL-1.2
-- Declared lines beside their allocation. A line outside its period, or over part of a month (TR387, TR388), is told each time; another product, unit, client or
-- aanbieder once for each allocation: the first line that has it. A removed allocation (TR384) has nothing to compare.
CREATE OR REPLACE VIEW toewijzing_bevinding AS
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
                WHEN 'TR339' THEN concat('Categorie ', t.categorie, ', zoals toegewezen')
                WHEN 'TR340' THEN concat('Productcode ', t.code, ', zoals toegewezen')
                WHEN 'TR341' THEN concat('Eenheid ', t.eenheid, ', zoals toegewezen')
                WHEN 'TR384' THEN 'Een toewijzing die niet is verwijderd'
                WHEN 'TR387' THEN 'De eerste dag van de maand, of de eerste dag van de toewijzing'
                WHEN 'TR388' THEN 'De laatste dag van de maand, of de laatste dag van de toewijzing'
                ELSE concat('Een dag vanaf ', CAST(t.ingangsdatum AS STRING),
                    coalesce(concat(' tot en met ', CAST(t.einddatum AS STRING)), ''))
            END AS verwacht
        FROM staande_regel r
        JOIN laatste_toewijzing t
            ON t.domein = r.domein AND t.gemeente = r.gemeente AND t.toewijzingnummer = r.toewijzingnummer
        CROSS JOIN (VALUES ('TR304', 'ToewijzingNummer'), ('TR307', 'ProductPeriode/Begindatum'),
            ('TR308', 'ProductPeriode/Einddatum'), ('TR387', 'ProductPeriode/Begindatum'),
            ('TR388', 'ProductPeriode/Einddatum'), ('TR339', 'ProductCategorie'), ('TR340', 'ProductCode'),
            ('TR341', 'Eenheid'), ('TR384', 'ToewijzingNummer')) AS toets (code, element)
        WHERE t.verwijderd = (toets.code = 'TR384')
            AND CASE toets.code
                WHEN 'TR304' THEN r.client <> t.client OR r.aanbieder <> t.aanbieder
                WHEN 'TR307' THEN r.begin < t.ingangsdatum OR r.begin > t.einddatum
                WHEN 'TR308' THEN r.einde < t.ingangsdatum OR r.einde > t.einddatum
                WHEN 'TR387' THEN extract(DAY FROM r.begin) <> 1
                    AND NOT (date_trunc('month', t.ingangsdatum) = date_trunc('month', r.begin)
                        AND extract(DAY FROM t.ingangsdatum) <> 1)
                WHEN 'TR388' THEN r.einde <> last_day(r.einde)
                    AND (t.einddatum IS NULL OR t.einddatum = last_day(t.einddatum)
                        OR date_trunc('month', t.einddatum) <> date_trunc('month', r.einde))
                WHEN 'TR339' THEN r.categorie <> t.categorie
                WHEN 'TR340' THEN r.categorie = t.categorie AND r.code <> t.code
                -- What is allocated in hours may be declared in minutes.
                WHEN 'TR341' THEN r.eenheid <> t.eenheid AND NOT (t.eenheid = '04' AND r.eenheid = '01')
                ELSE TRUE
            END
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
    WHERE r.begin IS NOT NULL AND r.einde IS NOT NULL
) AS gerangschikt
WHERE eerste_bericht <> bericht;
