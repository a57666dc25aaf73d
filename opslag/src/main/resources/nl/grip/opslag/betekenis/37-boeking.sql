-- SPDX-License-Identifier: EUPL-1.2
-- Ledger rows with what they are for when that is outside the messages: pgb, subsidie, a fixed amount, rides. The words of
-- buitenberichten say so, in the kostenplaats or, when the row names no aanbieder, in the omschrijving. Else soort is
-- empty: then messages must explain the row.
CREATE OR REPLACE VIEW boeking AS
SELECT g.bron_id, g.boekdatum, g.periode, g.taakveld, g.kostenplaats, g.omschrijving,
    coalesce(g.leverancier_agb, '') AS leverancier_agb, s.soort, g.bedrag, g.ontvangen_op
FROM grootboek g
LEFT JOIN (
    SELECT t.kostenplaats, t.omschrijving, t.met_aanbieder, min(w.soort) AS soort
    FROM (
        SELECT DISTINCT coalesce(kostenplaats, '') AS kostenplaats, coalesce(omschrijving, '') AS omschrijving,
            coalesce(leverancier_agb, '') <> '' AS met_aanbieder
        FROM grootboek
    ) AS t
    JOIN buitenberichten w
        ON (w.ook_met_aanbieder = 'ja' OR NOT t.met_aanbieder)
        AND lower(concat(' ', t.kostenplaats, CASE WHEN t.met_aanbieder THEN '' ELSE concat(' ', t.omschrijving) END))
            LIKE concat('% ', w.woord, '%')
    GROUP BY t.kostenplaats, t.omschrijving, t.met_aanbieder
) AS s
    ON s.kostenplaats = coalesce(g.kostenplaats, '') AND s.omschrijving = coalesce(g.omschrijving, '')
    AND s.met_aanbieder = (coalesce(g.leverancier_agb, '') <> '');

-- On which taakveld a voorziening is booked in a year: as the ledger itself does when its kostenplaats is the voorziening,
-- else as the budget says, both of the nearest year; else the taakveld that comes with the productcategorie. A way to look
-- at money, as indeling: it does not depend on the peildatum.
-- voorraad
CREATE OR REPLACE VIEW taakveldindeling AS
SELECT voorziening, jaar, taakveld
FROM (
    SELECT k.voorziening, j.jaar, k.taakveld,
        row_number() OVER (
            PARTITION BY k.voorziening, j.jaar
            ORDER BY k.rang, abs(k.jaar - j.jaar), k.jaar, k.aantal DESC, k.taakveld) AS volgorde
    FROM (
        SELECT kostenplaats AS voorziening, CAST(substr(periode, 1, 4) AS INTEGER) AS jaar, taakveld, 1 AS rang,
            count(*) AS aantal
        FROM grootboek
        WHERE kostenplaats IN (SELECT voorziening FROM voorziening)
        GROUP BY kostenplaats, substr(periode, 1, 4), taakveld
        UNION ALL
        SELECT voorziening, CAST(jaar AS INTEGER), taakveld, 2, count(*)
        FROM begroting
        WHERE voorziening <> '' AND taakveld <> ''
        GROUP BY voorziening, jaar, taakveld
        UNION ALL
        SELECT voorziening, 0, taakveld_vanaf_2025, 3, count(*)
        FROM standaardvoorziening
        WHERE taakveld_vanaf_2025 <> ''
        GROUP BY voorziening, taakveld_vanaf_2025
    ) AS k
    CROSS JOIN (
        SELECT DISTINCT CAST(substr(leverperiode, 1, 4) AS INTEGER) AS jaar FROM feit.declaratieregel
        UNION
        SELECT CAST(substr(periode, 1, 4) AS INTEGER) FROM feit.grootboek
        UNION
        SELECT CAST(jaar AS INTEGER) FROM feit.begroting
    ) AS j
) AS gerangschikt
WHERE volgorde = 1;

-- Of which wet a taakveld is (Iv3 2026, BBV art. 66): 6.21, 6.6, 6.71, 6.791, 6.81 and 6.91 Wmo; 6.22, 6.72 to 6.76, 6.792,
-- 6.82 and 6.92 Jeugd; others of neither (6.1) or both (6.23).
CREATE OR REPLACE VIEW taakveldwet AS
SELECT taakveld,
    CASE
        WHEN substr(taakveld, 1, 4) IN ('6.22', '6.72', '6.73', '6.74', '6.75', '6.76', '6.82', '6.92')
            OR taakveld = '6.792' THEN 'Jeugd'
        WHEN substr(taakveld, 1, 3) = '6.6' OR substr(taakveld, 1, 4) IN ('6.21', '6.71', '6.81', '6.91')
            OR taakveld = '6.791' THEN 'Wmo'
        ELSE ''
    END AS wet
FROM (
    SELECT taakveld FROM grootboek WHERE taakveld <> ''
    UNION
    SELECT taakveld FROM begroting WHERE taakveld <> ''
) AS alle;

-- Of which wet a kostenplaats is that is no voorziening: what is booked on it is in no message, and all of one wet.
CREATE OR REPLACE VIEW kostenplaatswet AS
SELECT g.kostenplaats, min(w.wet) AS wet
FROM grootboek g
JOIN taakveldwet w ON w.taakveld = g.taakveld
WHERE g.kostenplaats <> '' AND g.kostenplaats NOT IN (SELECT voorziening FROM voorziening)
GROUP BY g.kostenplaats
HAVING count(DISTINCT w.wet) = 1 AND min(w.wet) <> '';
