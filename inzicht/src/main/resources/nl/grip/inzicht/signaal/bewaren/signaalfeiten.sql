-- SPDX-License-Identifier: EUPL-1.2
-- Counts per month: first bills by aanbieder, product, month of care and month of receipt; running care by begin, end and
-- the months in which these were known; credit lines by month of receipt. Nothing of a person. Where no start was ever
-- received, the allocations say which care runs.
WITH {stap levering},
regel AS (
    SELECT domein, gemeente, aanbieder, client, toewijzingnummer, voorziening, categorie, code, maand, bedrag,
        ontvangen_op, bron_id
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND client IS NOT NULL
),
eerste AS (
    SELECT aanbieder, concat(domein, '-', categorie, '-', coalesce(code, '')) AS product, voorziening, maand,
        min(ontvangen_op) AS ontvangen_op, min_by(bedrag, concat(ontvangen_op, bron_id)) AS bedrag
    FROM regel
    WHERE bedrag >= 0
    GROUP BY domein, gemeente, aanbieder, client, toewijzingnummer, voorziening, categorie, code, maand
),
loopt AS (
    SELECT aanbieder, voorziening, begin, ontvangen_op AS bekend, einde, einde_ontvangen_op AS einde_bekend
    FROM levering
    UNION ALL
    SELECT aanbieder, voorziening, ingangsdatum, ontvangen_op, einddatum, ontvangen_op
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
        AND ingangsdatum <= :peildatum AND NOT EXISTS (SELECT 1 FROM levering)
)
SELECT 'ontvangst' AS soort, aanbieder, product, voorziening, maand AS eerste_maand,
    substr(CAST(ontvangen_op AS STRING), 1, 7) AS bekend, '' AS tweede_maand, '' AS tweede_bekend, count(*) AS aantal,
    CAST(sum(bedrag) * 100 AS BIGINT) AS centen
FROM eerste
GROUP BY aanbieder, product, voorziening, maand, substr(CAST(ontvangen_op AS STRING), 1, 7)
UNION ALL
SELECT 'lopend', aanbieder, '', voorziening, substr(CAST(begin AS STRING), 1, 7), substr(CAST(bekend AS STRING), 1, 7),
    coalesce(substr(CAST(einde AS STRING), 1, 7), ''), coalesce(substr(CAST(einde_bekend AS STRING), 1, 7), ''),
    count(*), 0
FROM loopt
GROUP BY aanbieder, voorziening, substr(CAST(begin AS STRING), 1, 7), substr(CAST(bekend AS STRING), 1, 7),
    coalesce(substr(CAST(einde AS STRING), 1, 7), ''), coalesce(substr(CAST(einde_bekend AS STRING), 1, 7), '')
UNION ALL
SELECT 'correctie', '', '', '', '', substr(CAST(ontvangen_op AS STRING), 1, 7), '', '', count(*),
    CAST(sum(bedrag) * 100 AS BIGINT)
FROM regel
WHERE bedrag < 0
GROUP BY substr(CAST(ontvangen_op AS STRING), 1, 7)
