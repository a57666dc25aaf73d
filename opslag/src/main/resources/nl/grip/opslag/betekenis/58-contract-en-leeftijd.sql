-- SPDX-License-Identifier: EUPL-1.2
-- Tariffs beside the contract (TR418): told when the product has a tariff on the first day of care and none of them is the
-- declared one. A tariff per hour is right per minute when it is rounded to whole cents (IV081).
CREATE OR REPLACE VIEW tarief_bevinding AS
SELECT r.bericht, r.regel, concat(r.plaats, '/ProductTarief') AS plaats, 'TR418' AS code,
    concat(CAST(CAST(r.tarief / 100.0 AS DECIMAL(18, 2)) AS STRING), ' euro') AS gevonden,
    concat(CAST(CAST(max(CASE WHEN c.eenheid = r.eenheid THEN c.tarief ELSE c.tarief / 60.0 END) / 100.0
        AS DECIMAL(18, 2)) AS STRING), ' euro, zoals in het contract') AS verwacht
FROM staande_regel r
JOIN contract c
    ON c.domein = r.domein AND c.aanbieder = r.aanbieder AND c.categorie = r.categorie AND c.code = r.code
    AND c.van <= r.begin AND coalesce(c.tot, r.begin) >= r.begin
WHERE c.vervangen_op IS NULL AND r.tarief IS NOT NULL AND c.tarief IS NOT NULL
    AND (c.eenheid = r.eenheid OR c.eenheid = '04' AND r.eenheid = '01')
GROUP BY r.bericht, r.rij, r.regel, r.plaats, r.tarief
HAVING max(CASE WHEN c.eenheid = r.eenheid AND c.tarief = r.tarief THEN 1
    WHEN c.eenheid <> r.eenheid AND abs(60 * r.tarief - c.tarief) <= 30 THEN 1 ELSE 0 END) = 0;

-- The day on which a client died, as an allocation or a stop says by its reason (JZ002, WMO002, JZ588, WMO588: 02).
CREATE OR REPLACE VIEW overlijden AS
SELECT client, min(dag) AS dag
FROM (
    SELECT client, einddatum AS dag FROM laatste_toewijzing WHERE reden_wijziging = '02' AND NOT verwijderd
    UNION ALL
    SELECT client, einde FROM stoplevering WHERE reden = '02' AND vervallen_op IS NULL
) AS meldingen
WHERE client IS NOT NULL AND dag IS NOT NULL
GROUP BY client;

CREATE OR REPLACE VIEW overlijden_bevinding AS
SELECT r.bericht, r.regel, concat(r.plaats, '/ProductPeriode/Begindatum') AS plaats, 'GRIP-overleden' AS code,
    CAST(r.begin AS STRING) AS gevonden,
    concat('Hulp tot en met de dag van overlijden, ', CAST(o.dag AS STRING)) AS verwacht
FROM staande_regel r
JOIN overlijden o ON o.client = r.client
WHERE r.begin > o.dag;

-- The month of birth of a client; when messages differ, the latest, so that nobody is held to be older than may be true.
CREATE OR REPLACE VIEW geboorte AS
SELECT client, max(geboortemaand) AS maand
FROM (
    SELECT client, geboortemaand FROM feit.toewijzing
    UNION ALL
    SELECT client, geboortemaand FROM feit.start
    UNION ALL
    SELECT client, geboortemaand FROM feit.stop
    UNION ALL
    SELECT client, geboortemaand FROM feit.verzoek
) AS meldingen
WHERE client IS NOT NULL AND geboortemaand IS NOT NULL
GROUP BY client;

-- Youth care after the month of the eighteenth birthday, once for each allocation: prolonged care is not told apart in
-- messages. After the twenty-third it is not prolonged care either (Jeugdwet art. 1.1, jeugdige).
CREATE OR REPLACE VIEW leeftijd_bevinding AS
SELECT bericht, regel, concat(plaats, '/ProductPeriode/Begindatum') AS plaats, toets AS code, leverperiode AS gevonden,
    verwacht
FROM (
    SELECT r.*, concat('Jeugdhulp tot en met de maand van de ', grens.verjaardag, 'e verjaardag') AS verwacht,
        grens.code AS toets,
        row_number() OVER (
            PARTITION BY r.domein, r.gemeente, r.toewijzingnummer, grens.code
            ORDER BY r.leverperiode, r.ontvangen_op, r.bericht, r.rij) AS keer
    FROM staande_regel r
    JOIN geboorte g ON g.client = r.client
    JOIN (VALUES ('GRIP-achttien', '18', 18, 23), ('GRIP-drieentwintig', '23', 23, 200))
        AS grens (code, verjaardag, van, tot)
        ON r.leverperiode > concat(CAST(CAST(substr(g.maand, 1, 4) AS INTEGER) + grens.van AS STRING), substr(g.maand, 5, 3))
        AND r.leverperiode <= concat(
            CAST(CAST(substr(g.maand, 1, 4) AS INTEGER) + grens.tot AS STRING), substr(g.maand, 5, 3))
    WHERE r.domein = 'Jeugd'
) AS ouder
WHERE keer = 1;
