-- SPDX-License-Identifier: EUPL-1.2
-- The part that still runs after each number of days is a product of what was left at every earlier end (Kaplan and
-- Meier, 1958); here a sum of logarithms. The first end at which no more than 1 - q is left is the quantile; the row that
-- ends there is its source.
SELECT bron_id, {kolommen}, client, telt.grootheid, 'waarde' AS rol, 1 AS bijdrage
FROM gevonden
JOIN (VALUES ('aantal', 0), ('aantal', 1), ('lopend', 0)) AS telt (grootheid, stand) ON telt.stand = gestopt
UNION ALL
SELECT bron_id, {kolommen}, client, grootheid, 'waarde', dagen
FROM (
    SELECT overleving.*, q.grootheid, row_number() OVER (PARTITION BY {korrel}, q.grootheid ORDER BY dagen) AS plaats
    FROM (
        SELECT *, sum(CASE WHEN eerste > 1 THEN 0 WHEN eindigt = lopen THEN -1000 ELSE ln(1 - eindigt / lopen) END)
            OVER (PARTITION BY {korrel} ORDER BY dagen) AS rest
        FROM (
            SELECT *,
                CAST(sum(gestopt) OVER (PARTITION BY {korrel}, dagen) AS DOUBLE) AS eindigt,
                CAST(count(*) OVER (PARTITION BY {korrel} ORDER BY dagen DESC) AS DOUBLE) AS lopen,
                row_number() OVER (PARTITION BY {korrel}, dagen ORDER BY gestopt DESC, bron_id) AS eerste
            FROM gevonden
        ) AS geteld
    ) AS overleving
    JOIN (VALUES ('p25_dagen', 0.75), ('mediaan_dagen', 0.5), ('p75_dagen', 0.25)) AS q (grootheid, grens)
        ON overleving.rest <= ln(q.grens) + 0.000000001
    WHERE eerste = 1 AND gestopt = 1
) AS gerangschikt
WHERE plaats = 1
