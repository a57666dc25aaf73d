-- SPDX-License-Identifier: EUPL-1.2
-- How long help lasts (Kaplan and Meier, 1958: what still runs counts until the peildatum) and what a month of it costs per
-- person over the last twelve months that are in. Without starts and stops there is no duration.
WITH {stap levering},
duur AS (
    SELECT voorziening, min(domein) AS domein, dagen, count(*) AS aantal,
        sum(CASE WHEN einde IS NULL THEN 0 ELSE 1 END) AS gestopt
    FROM (
        SELECT voorziening, domein, einde, CAST(coalesce(einde, CAST(:peildatum AS DATE)) - begin AS INTEGER) + 1 AS dagen
        FROM levering
    ) AS geteld
    WHERE dagen > 0
    GROUP BY voorziening, dagen
),
nog_loop AS (
    SELECT voorziening, domein, dagen, gestopt,
        sum(aantal) OVER (PARTITION BY voorziening ORDER BY dagen DESC) AS nog,
        sum(aantal) OVER (PARTITION BY voorziening) AS alle
    FROM duur
),
kromme AS (
    SELECT voorziening, domein, dagen, alle,
        exp(sum(CASE WHEN gestopt >= nog THEN -1000 ELSE ln(1 - CAST(gestopt AS DOUBLE) / nog) END)
            OVER (PARTITION BY voorziening ORDER BY dagen)) AS loopt_nog
    FROM nog_loop
),
kwartiel AS (
    SELECT voorziening, min(domein) AS domein, max(alle) AS alle,
        min(dagen) FILTER (WHERE loopt_nog <= 0.75) AS laag,
        min(dagen) FILTER (WHERE loopt_nog <= 0.5) AS midden,
        min(dagen) FILTER (WHERE loopt_nog <= 0.25) AS hoog
    FROM kromme
    GROUP BY voorziening
),
maandkosten AS (
    SELECT voorziening, sum(bedrag) / nullif(sum(mensen), 0) AS per_maand
    FROM (
        SELECT voorziening, maand, sum(bedrag) AS bedrag, count(DISTINCT client) AS mensen
        FROM declaratie
        WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
            AND maand >= substr(CAST(CAST(:peildatum AS DATE) - INTERVAL '15' MONTH AS STRING), 1, 7)
            AND maand < substr(CAST(CAST(:peildatum AS DATE) - INTERVAL '3' MONTH AS STRING), 1, 7)
        GROUP BY voorziening, maand
    ) AS maanden
    GROUP BY voorziening
)
SELECT k.voorziening, k.domein, k.laag, k.midden, k.hoog, CAST(m.per_maand * 100 AS BIGINT) AS per_maand, k.alle
FROM kwartiel k
JOIN maandkosten m ON m.voorziening = k.voorziening
WHERE k.laag IS NOT NULL AND k.midden IS NOT NULL AND k.hoog IS NOT NULL AND m.per_maand > 0
ORDER BY k.voorziening
