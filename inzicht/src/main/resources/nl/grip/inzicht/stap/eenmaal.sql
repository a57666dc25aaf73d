-- SPDX-License-Identifier: EUPL-1.2
-- A client counts once in every part of the breakdown, with the row of the lowest bron_id. Who stands alleen in a month is
-- there once already.
WITH eenling AS (
    SELECT bron_id, {kolommen}, client, grootheid, rol, 1 AS bijdrage
    FROM gevonden
    WHERE {alleen}
)
SELECT bron_id, {kolommen}, client, grootheid, rol, CAST(bijdrage AS DECIMAL(18, 0)) AS bijdrage
FROM {som eenling}
UNION ALL
SELECT min(bron_id) AS bron_id, {eerste}, client, grootheid, rol, 1 AS bijdrage
FROM gevonden
WHERE NOT {alleen}
GROUP BY {korrel}, client, grootheid, rol
