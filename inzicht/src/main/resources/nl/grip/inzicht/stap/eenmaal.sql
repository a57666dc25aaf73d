-- SPDX-License-Identifier: EUPL-1.2
-- A client counts once in every part of the breakdown.
SELECT bron_id, {kolommen}, client, grootheid, rol,
    CASE WHEN row_number() OVER (PARTITION BY {korrel}, grootheid, client ORDER BY bron_id) = 1 THEN 1 ELSE 0 END AS bijdrage
FROM gevonden
