-- SPDX-License-Identifier: EUPL-1.2
-- Sums of a year, and how many people the care is for: those under eighteen, or everybody. Nothing of a person.
SELECT k.gemeente, k.jaar, CAST(k.bedrag * 100 AS BIGINT) AS centen, coalesce(m.aantal, 0) AS aantal,
    k.zorgvorm
FROM (
    SELECT gemeente, substr(maand, 1, 4) AS jaar, CASE WHEN :apart = 'ja' THEN voorziening ELSE '' END AS zorgvorm,
        sum(bedrag) AS bedrag
    FROM declaratie
    WHERE domein = :domein AND gemeente IS NOT NULL AND ontvangen_op <= :peildatum
        AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
    GROUP BY gemeente, substr(maand, 1, 4), CASE WHEN :apart = 'ja' THEN voorziening ELSE '' END
) AS k
LEFT JOIN (
    SELECT CAST(jaar AS VARCHAR) AS jaar, sum(aantal) AS aantal
    FROM inwoners
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
        AND (:domein <> 'Jeugd' OR leeftijd_tot < 18)
    GROUP BY jaar
) AS m ON m.jaar = k.jaar
ORDER BY k.gemeente, k.zorgvorm, k.jaar
