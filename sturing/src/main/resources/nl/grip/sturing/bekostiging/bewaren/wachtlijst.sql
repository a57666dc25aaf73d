-- SPDX-License-Identifier: EUPL-1.2
-- What became of who came on the list up to the peildatum: still waiting, or how the waiting ended.
SELECT voorziening, hoe, count(*) AS aantal
FROM (
    SELECT voorziening, CASE WHEN tot IS NULL OR tot > :peildatum THEN 'wacht nog' ELSE coalesce(uitkomst, 'onbekend') END
        AS hoe
    FROM wachtlijst
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum) AND sinds <= :peildatum
) AS wachtenden
GROUP BY voorziening, hoe
ORDER BY voorziening, hoe
