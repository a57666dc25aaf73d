-- SPDX-License-Identifier: EUPL-1.2
-- The allocations of one person with what they may cost so far and what was declared on them. What usually becomes of what
-- is allocated (verzilvering) is that of the voorziening over all months until three months before the peildatum.
WITH {stap toegewezen},
alles AS (
    SELECT domein, gemeente, toewijzingnummer, voorziening, maand, client, bedrag AS toegewezen, bedrag * 0 AS geleverd
    FROM toegewezen
    UNION ALL
    SELECT d.domein, d.gemeente, d.toewijzingnummer, g.voorziening, d.maand, d.client, d.bedrag * 0, d.bedrag
    FROM declaratie d
    JOIN geldig g ON g.domein = d.domein AND g.gemeente = d.gemeente AND g.toewijzingnummer = d.toewijzingnummer
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
deel AS (
    SELECT voorziening, CAST(sum(geleverd) AS DOUBLE) / nullif(CAST(sum(toegewezen) AS DOUBLE), 0) AS verzilvering
    FROM alles
    WHERE maand < substr(CAST(CAST(:peildatum AS DATE) - INTERVAL '3' MONTH AS STRING), 1, 7)
    GROUP BY voorziening
),
som AS (
    SELECT domein, gemeente, toewijzingnummer, sum(toegewezen) AS toegewezen, sum(geleverd) AS geleverd
    FROM alles
    WHERE client = :client
    GROUP BY domein, gemeente, toewijzingnummer
)
SELECT g.voorziening, g.aanbieder, g.ingangsdatum, g.einddatum, CAST(coalesce(s.toegewezen, 0) * 100 AS BIGINT) AS toegewezen,
    CAST(coalesce(s.geleverd, 0) * 100 AS BIGINT) AS geleverd,
    CAST(least(1, greatest(0, coalesce(v.verzilvering, 1))) AS DECIMAL(9, 6)) AS verzilvering
FROM geldig g
LEFT JOIN som s ON s.domein = g.domein AND s.gemeente = g.gemeente AND s.toewijzingnummer = g.toewijzingnummer
LEFT JOIN deel v ON v.voorziening = g.voorziening
WHERE g.client = :client
ORDER BY g.ingangsdatum DESC, g.toewijzingnummer
