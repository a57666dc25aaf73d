-- SPDX-License-Identifier: EUPL-1.2
SELECT coalesce(bestemming, ''), zone, uur, aantal, CAST(bedrag * 100 AS BIGINT) AS centen
FROM rit
WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    AND substr(maand, 1, 4) = :jaar
ORDER BY maand, bestemming, zone, uur
