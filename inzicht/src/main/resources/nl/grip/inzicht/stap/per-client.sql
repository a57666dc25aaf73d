-- SPDX-License-Identifier: EUPL-1.2
-- Something per client: every row of the teller counts, a client once in every part of the breakdown.
WITH eenling AS (
    SELECT bron_id, {kolommen}, client, grootheid, rol, 1 AS bijdrage
    FROM gevonden
    WHERE rol = 'noemer' AND {alleen}
)
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage
FROM {som gevonden}
WHERE rol = 'teller'
UNION ALL
SELECT bron_id, {kolommen}, client, grootheid, rol, CAST(bijdrage AS DECIMAL(18, 0))
FROM {som eenling}
UNION ALL
SELECT min(bron_id) AS bron_id, {eerste}, client, grootheid, rol, 1 AS bijdrage
FROM gevonden
WHERE rol = 'noemer' AND NOT {alleen}
GROUP BY {korrel}, client, grootheid, rol
