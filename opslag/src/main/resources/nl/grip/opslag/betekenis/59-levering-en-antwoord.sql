-- SPDX-License-Identifier: EUPL-1.2
-- Starts and stops beside their allocation: one that Grip does not know (TR019, once; only where allocations of that
-- gemeente and domein were received at all), or a day outside its period.
CREATE OR REPLACE VIEW levering_bevinding AS
SELECT bericht, regel, concat(plaats, '/', CASE WHEN code = 'TR019' THEN 'ToewijzingNummer' ELSE element END) AS plaats, code,
    CASE WHEN code = 'TR019' THEN CAST(toewijzingnummer AS STRING) ELSE CAST(dag AS STRING) END AS gevonden,
    CASE WHEN code = 'TR019' THEN 'Het nummer van een toewijzing die is ingelezen'
        ELSE concat('Een dag vanaf ', CAST(ingangsdatum AS STRING),
            coalesce(concat(' tot en met ', CAST(einddatum AS STRING)), '')) END AS verwacht
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY domein, gemeente, toewijzingnummer, code, CASE WHEN code <> 'TR019' THEN concat(bericht, '-', rij) END
        ORDER BY ontvangen_op, bericht, rij) AS keer
    FROM (
        SELECT l.*, t.ingangsdatum, t.einddatum,
            CASE WHEN t.toewijzingnummer IS NULL THEN 'TR019' ELSE 'GRIP-leveringsperiode' END AS code
        FROM (
            SELECT bericht, rij, regel, plaats, 'Begindatum' AS element, domein, gemeente, toewijzingnummer, begin AS dag,
                ontvangen_op
            FROM startlevering
            WHERE vervallen_op IS NULL
            UNION ALL
            SELECT bericht, rij, regel, plaats, 'Einddatum', domein, gemeente, toewijzingnummer, einde, ontvangen_op
            FROM stoplevering
            WHERE vervallen_op IS NULL
        ) AS l
        JOIN (SELECT DISTINCT domein, gemeente FROM toewijzingsversie) AS ontvangen
            ON ontvangen.domein = l.domein AND ontvangen.gemeente = l.gemeente
        LEFT JOIN laatste_toewijzing t
            ON t.domein = l.domein AND t.gemeente = l.gemeente AND t.toewijzingnummer = l.toewijzingnummer
        WHERE l.toewijzingnummer IS NOT NULL
            AND (t.toewijzingnummer IS NULL
                OR NOT t.verwijderd AND (l.dag < t.ingangsdatum OR l.dag > t.einddatum))
    ) AS strijdig
) AS geteld
WHERE keer = 1;

-- Rejected lines of a 325 that are not in the 323 it answers (TR366), or there with another amount (TR367).
CREATE OR REPLACE VIEW antwoord_bevinding AS
SELECT a.bericht, a.regel,
    concat(a.plaats, CASE WHEN r.bericht IS NULL THEN '/ProductReferentie/ReferentieNummer' ELSE '/IngediendBedrag' END)
        AS plaats,
    CASE WHEN r.bericht IS NULL THEN 'TR366' ELSE 'TR367' END AS code,
    CASE WHEN r.bericht IS NULL THEN a.referentie
        ELSE concat(CAST(CAST(a.bedrag / 100.0 AS DECIMAL(18, 2)) AS STRING), ' euro') END AS gevonden,
    CASE WHEN r.bericht IS NULL THEN 'Het referentienummer van een regel in de declaratie'
        ELSE concat(CAST(CAST(r.bedrag / 100.0 AS DECIMAL(18, 2)) AS STRING), ' euro, zoals in de declaratie') END
        AS verwacht
FROM feit.antwoordregel a
JOIN beantwoording b
    ON b.antwoord = a.bericht AND b.identificatie = a.declaratie_identificatie AND b.aanbieder = a.aanbieder
    AND b.domein = a.domein
LEFT JOIN feit.declaratieregel r
    ON r.bericht = b.declaratie AND r.identificatie = b.identificatie AND r.aanbieder = b.aanbieder
    AND r.domein = b.domein AND r.referentie = a.referentie
WHERE r.bericht IS NULL OR r.bedrag <> a.bedrag;

-- Messages that a retour rejected whole (IV028).
CREATE OR REPLACE VIEW afgekeurd_bevinding AS
SELECT bericht, CAST(0 AS BIGINT) AS regel, 'Bericht' AS plaats, 'GRIP-afgekeurd' AS code, retourcodes AS gevonden,
    'Een bericht dat de ontvanger goedkeurt' AS verwacht
FROM afgekeurd_bericht;
