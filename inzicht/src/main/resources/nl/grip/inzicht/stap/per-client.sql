-- SPDX-License-Identifier: EUPL-1.2
-- Something per client: every row of the teller counts, a client once in every part of the breakdown.
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage
FROM {som gevonden}
WHERE rol = 'teller'
UNION ALL
SELECT bron_id, {kolommen}, client, grootheid, rol, 1
FROM gevonden
WHERE rol = 'noemer' AND {alleen}
UNION ALL
SELECT min(bron_id) AS bron_id, {eerste}, client, grootheid, rol, 1 AS bijdrage
FROM gevonden
WHERE rol = 'noemer' AND NOT {alleen}
GROUP BY {korrel}, client, grootheid, rol
