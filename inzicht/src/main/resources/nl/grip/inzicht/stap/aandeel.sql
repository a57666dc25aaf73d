-- SPDX-License-Identifier: EUPL-1.2
-- A client counts once. A share is rounded where it ends, so that all shares together are exactly 1.
SELECT bron_id, {kolommen}, client, grootheid, rol,
    CASE grootheid
        WHEN 'bedrag' THEN bijdrage
        WHEN 'clienten' THEN CASE WHEN keer = 1 THEN 1 ELSE 0 END
        ELSE CAST(round(CAST(tot_hier AS DOUBLE) / geheel, 6) AS DECIMAL(18, 6))
            - CAST(round(CAST(tot_hier - bijdrage AS DOUBLE) / geheel, 6) AS DECIMAL(18, 6))
    END AS bijdrage
FROM (
    SELECT *,
        row_number() OVER (PARTITION BY {korrel}, grootheid, client ORDER BY bron_id) AS keer,
        sum(bijdrage) OVER (
            PARTITION BY {rest}, grootheid ORDER BY {korrel}, bron_id ROWS UNBOUNDED PRECEDING) AS tot_hier,
        CAST(nullif(sum(bijdrage) OVER (PARTITION BY {rest}, grootheid), 0) AS DOUBLE) AS geheel
    FROM gevonden
    WHERE grootheid IN ('bedrag', 'clienten', 'aandeel')
) AS geteld
