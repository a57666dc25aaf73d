-- SPDX-License-Identifier: EUPL-1.2
-- A client counts once. A share is rounded where it ends, so that all shares together are exactly 1: each row has its
-- part of it, cut off behind the sixteenth decimal of a euro, and one row more has what that leaves. What is an amount is
-- a part as well.
WITH eenling AS (
    SELECT bron_id, {kolommen}, client, grootheid, rol, 1 AS bijdrage
    FROM gevonden
    WHERE grootheid = 'clienten' AND {alleen}
),
mens AS (
    SELECT bron_id, {kolommen}, client, rol, CAST(bijdrage AS DECIMAL(18, 0)) AS bijdrage
    FROM {som eenling}
    UNION ALL
    SELECT min(bron_id) AS bron_id, {eerste}, client, rol, 1 AS bijdrage
    FROM gevonden
    WHERE grootheid = 'clienten' AND NOT {alleen}
    GROUP BY {korrel}, client, rol
),
geld AS (
    SELECT bron_id, {kolommen}, client, rol, bijdrage
    FROM {som gevonden}
    WHERE grootheid = 'bedrag'
),
som AS (
    SELECT min(bron_id) AS bron_id, {een}, sum(bijdrage) AS bedrag
    FROM geld
    GROUP BY {korrel}
),
opgeteld AS (
    SELECT *, sum(bedrag) OVER (PARTITION BY {rest} ORDER BY {korrel}, bron_id ROWS UNBOUNDED PRECEDING) AS tot_hier,
        CAST(nullif(sum(bedrag) OVER (PARTITION BY {rest}), 0) AS DOUBLE) AS geheel
    FROM som
),
verdeeld AS (
    SELECT *, CAST(round(CAST(tot_hier AS DOUBLE) / geheel, 6) AS DECIMAL(18, 6))
        - CAST(round(CAST(tot_hier - bedrag AS DOUBLE) / geheel, 6) AS DECIMAL(18, 6)) AS aandeel
    FROM opgeteld
),
geprijsd AS (
    SELECT *, CASE WHEN bedrag = 0 THEN aandeel * 0
        ELSE CAST(CAST(aandeel AS DOUBLE) / CAST(bedrag AS DOUBLE) AS DECIMAL(19, 16)) END AS per_euro
    FROM verdeeld
)
SELECT bron_id, {kolommen}, client, 'bedrag' AS grootheid, rol, CAST(bijdrage AS DECIMAL(36, 18)) AS bijdrage
FROM geld
UNION ALL
SELECT bron_id, {kolommen}, client, 'clienten', rol, bijdrage
FROM mens
UNION ALL
SELECT bron_id, {kolommen}, client, 'aandeel', rol, CAST(bijdrage AS DECIMAL(17, 2)) * CAST(per_euro AS DECIMAL(19, 16))
FROM geld
JOIN (SELECT {deel}, per_euro FROM geprijsd) AS prijs ON {gelijk}
UNION ALL
SELECT bron_id, {kolommen}, CAST(NULL AS STRING), 'aandeel', 'waarde',
    aandeel - CAST(bedrag AS DECIMAL(17, 2)) * CAST(per_euro AS DECIMAL(19, 16))
FROM geprijsd
WHERE aandeel <> CAST(bedrag AS DECIMAL(17, 2)) * CAST(per_euro AS DECIMAL(19, 16))
