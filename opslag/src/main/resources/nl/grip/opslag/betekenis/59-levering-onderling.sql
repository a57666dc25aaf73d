-- SPDX-License-Identifier: EUPL-1.2
-- Starts and stops beside each other, of those that hold now: a start while an earlier one is not stopped (TR326), a stop
-- by an aanbieder that sent no start for that client in that productcategorie (TR069; from the first day on which a start of
-- that aanbieder was known), and a stop after a stop of the same start: twice temporary (TR413), with an earlier day (TR414),
-- after a definitive one (TR415). The product is part of the key: on one allocation more than one product may run
-- (besluiten/Regels-die-Grip-niet-toetst.md).
CREATE OR REPLACE VIEW levering_onderling_bevinding AS
SELECT s.bericht, s.regel, concat(s.plaats, '/Begindatum') AS plaats, 'TR326' AS code, CAST(s.begin AS STRING) AS gevonden,
    concat('Eerst een stop van de hulp die begon op ', CAST(s.vorige AS STRING)) AS verwacht
FROM (
    SELECT bericht, regel, plaats, domein, gemeente, aanbieder, client, toewijzingnummer, categorie, code, begin,
        lag(begin) OVER (
            PARTITION BY domein, gemeente, aanbieder, client, toewijzingnummer, categorie, code
            ORDER BY begin, bericht, rij) AS vorige
    FROM startlevering
    WHERE vervallen_op IS NULL
) AS s
LEFT JOIN (
    SELECT DISTINCT domein, gemeente, aanbieder, client, coalesce(toewijzingnummer, -1) AS nummer,
        coalesce(categorie, '') AS categorie, coalesce(code, '') AS code, begin
    FROM stoplevering
    WHERE vervallen_op IS NULL
) AS e
    ON e.domein = s.domein AND e.gemeente = s.gemeente AND e.aanbieder = s.aanbieder AND e.client = s.client
    AND e.nummer = coalesce(s.toewijzingnummer, -1) AND e.categorie = coalesce(s.categorie, '')
    AND e.code = coalesce(s.code, '') AND e.begin = s.vorige
WHERE s.vorige IS NOT NULL AND s.vorige < s.begin AND e.begin IS NULL
UNION ALL
SELECT e.bericht, e.regel, concat(e.plaats, '/Begindatum'), 'TR069', CAST(e.begin AS STRING),
    'De begindatum van een start die is ingelezen'
FROM stoplevering e
JOIN (
    SELECT domein, gemeente, aanbieder, min(ontvangen_op) AS vanaf FROM startlevering GROUP BY domein, gemeente, aanbieder
) AS bekend
    ON bekend.domein = e.domein AND bekend.gemeente = e.gemeente AND bekend.aanbieder = e.aanbieder
    AND bekend.vanaf <= e.begin
LEFT JOIN (
    SELECT DISTINCT domein, gemeente, aanbieder, client, coalesce(categorie, '') AS categorie
    FROM startlevering
    WHERE vervallen_op IS NULL
) AS s
    ON s.domein = e.domein AND s.gemeente = e.gemeente AND s.aanbieder = e.aanbieder AND s.client = e.client
    AND s.categorie = coalesce(e.categorie, '')
-- A start or a stop without a productcategorie may belong to any of the same client.
LEFT JOIN (
    SELECT domein, gemeente, aanbieder, client, min(coalesce(categorie, '')) AS eerste_categorie
    FROM startlevering
    WHERE vervallen_op IS NULL
    GROUP BY domein, gemeente, aanbieder, client
) AS c
    ON c.domein = e.domein AND c.gemeente = e.gemeente AND c.aanbieder = e.aanbieder AND c.client = e.client
    AND (c.eerste_categorie = '' OR coalesce(e.categorie, '') = '')
WHERE e.vervallen_op IS NULL AND s.client IS NULL AND c.client IS NULL
UNION ALL
SELECT e.bericht, e.regel, concat(e.plaats, '/', toets.element), toets.code,
    CASE WHEN toets.code = 'TR414' THEN CAST(e.einde AS STRING) ELSE e.reden END, CASE toets.code
        WHEN 'TR413' THEN 'Een definitieve stop, of niets: deze hulp staat al tijdelijk stil'
        WHEN 'TR414' THEN concat('Een dag op of na ', CAST(e.vorig_einde AS STRING), ', het einde van de vorige stop')
        ELSE 'Niets: deze hulp is al definitief gestopt'
    END
FROM (
    SELECT bericht, regel, plaats, einde, reden,
        max(CASE WHEN reden = '20' THEN 1 ELSE 0 END) OVER eerder AS tijdelijk,
        max(CASE WHEN reden <> '20' THEN 1 ELSE 0 END) OVER eerder AS definitief,
        max(einde) OVER vorige AS vorig_einde
    FROM stoplevering
    WHERE vervallen_op IS NULL
    WINDOW
        eerder AS (
            PARTITION BY domein, gemeente, aanbieder, client, toewijzingnummer, categorie, code, begin
            ORDER BY ontvangen_op, bericht, rij ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        vorige AS (
            PARTITION BY domein, gemeente, aanbieder, client, toewijzingnummer, categorie, code, begin
            ORDER BY ontvangen_op, bericht, rij ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)
) AS e
CROSS JOIN (VALUES ('TR413', 'RedenBeeindiging'), ('TR414', 'Einddatum'), ('TR415', 'RedenBeeindiging'))
    AS toets (code, element)
WHERE CASE toets.code
    WHEN 'TR413' THEN e.reden = '20' AND e.tijdelijk = 1
    WHEN 'TR414' THEN e.einde < e.vorig_einde
    ELSE e.definitief = 1
END;
