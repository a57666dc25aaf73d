-- SPDX-License-Identifier: EUPL-1.2
-- What was declared of care in a year under each ceiling. A ceiling is of an aanbieder and a voorziening, for a calendar
-- year; rows of several codes or tariffs repeat it, so the highest counts. The day is that on which the bill came that
-- took it over the limit.
SELECT aanbieder, voorziening, plafond, gedeclareerd, coalesce(bereikt_op, :peildatum) AS bereikt_op
FROM (
    SELECT p.aanbieder, p.voorziening, p.plafond, max(d.tot_hier) FILTER (WHERE d.is_laatste) AS gedeclareerd,
        min(d.ontvangen_op) FILTER (WHERE d.tot_hier * 100 >= p.plafond * :grens) AS bereikt_op
    FROM (
        SELECT aanbieder, voorziening, max(CAST(plafond AS BIGINT)) AS plafond
        FROM contract
        WHERE plafond IS NOT NULL AND plafond > 0 AND ontvangen_op <= :peildatum
            AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
            AND substr(CAST(van AS STRING), 1, 4) <= :jaar
            AND (tot IS NULL OR substr(CAST(tot AS STRING), 1, 4) >= :jaar)
        GROUP BY aanbieder, voorziening
    ) AS p
    JOIN (
        SELECT aanbieder, voorziening, ontvangen_op,
            CAST(sum(bedrag) OVER (PARTITION BY aanbieder, voorziening ORDER BY ontvangen_op) AS BIGINT) AS tot_hier,
            row_number() OVER (PARTITION BY aanbieder, voorziening ORDER BY ontvangen_op DESC) = 1 AS is_laatste
        FROM (
            SELECT aanbieder, voorziening, ontvangen_op, sum(bedrag * 100) AS bedrag
            FROM declaratie
            WHERE substr(maand, 1, 4) = :jaar AND ontvangen_op <= :peildatum
                AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
            GROUP BY aanbieder, voorziening, ontvangen_op
        ) AS per_dag
    ) AS d ON d.aanbieder = p.aanbieder AND d.voorziening = p.voorziening
    GROUP BY p.aanbieder, p.voorziening, p.plafond
) AS standen
ORDER BY aanbieder, voorziening
